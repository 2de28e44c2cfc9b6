import type { ExampleToken } from '../../contract/config';
import type { AthleteStore, Clock, ExampleAccounts } from '../../ports';
import { isExpired } from '../athlete/known-athlete';
import { done, type Outcome, refused } from '../outcome';

export type RenewExamplePorts = Readonly<{ athletes: AthleteStore; accounts: ExampleAccounts; clock: Clock }>;

/** Keeps an example athlete signed in until they expire. Touches nobody else's account. */
export const renewExample =
  ({ athletes, accounts, clock }: RenewExamplePorts) =>
  async ({ athleteId }: Readonly<{ athleteId: string }>): Promise<Outcome<ExampleToken>> => {
    const athlete = await athletes.find(athleteId);
    if (athlete === null || athlete.removeAfter === null || isExpired(athlete, clock.now()))
      return refused('forbidden', 'This is no example athlete, or its day is over. Start a new one, or sign in.');
    return done({ ...(await accounts.renew(athleteId)), removedAt: athlete.removeAfter });
  };
