import type { ExampleAthlete, ExampleWish } from '../../contract/config';
import { addDays, isoDate, mondayOf } from '../../domain/units/calendar';
import type { AthleteStore, Clock, ExampleAccounts, ExpiredAthletes, Turnstile } from '../../ports';
import { newAthlete } from '../athlete/known-athlete';
import { done, type Outcome, refused } from '../outcome';
import { todayIn } from '../today';

export type StartExamplePorts = Readonly<{
  athletes: AthleteStore;
  accounts: ExampleAccounts;
  expired: ExpiredAthletes;
  turnstile: Turnstile;
  clock: Clock;
  /** Whether this installation offers example athletes. */
  examplesOffered: () => boolean;
}>;

const hourMs = 3_600_000;
const livesMs = 24 * hourMs;
/** Enough for a crowd of visitors, too few for a flood of accounts. */
const mostPerHour = 120;
/** How many weeks of their plan an example athlete has behind them, so that there is something to read. */
const weeksBehind = 6;

/** Signs in an example athlete, whose data and account are removed after a day. */
export const startExample =
  ({ athletes, accounts, expired, turnstile, clock, examplesOffered }: StartExamplePorts) =>
  async ({ query }: Readonly<{ query: ExampleWish }>): Promise<Outcome<ExampleAthlete>> => {
    if (!examplesOffered()) return refused('forbidden', 'Example athletes are switched off here. Please sign in.');

    const now = clock.now();
    const hour = now.toISOString().slice(0, 13);
    if (!(await turnstile.enter(`EXAMPLES#${hour}`, mostPerHour, new Date(now.getTime() + 2 * hourMs))))
      return refused(
        'too-many-requests',
        'Many people are trying this just now. Please come back in an hour, or sign in.',
      );

    const removedAt = new Date(now.getTime() + livesMs).toISOString();
    const since = addDays(mondayOf(todayIn(query.timeZone, now)), -7 * weeksBehind);
    const { athleteId, accessToken, expiresIn } = await accounts.create();
    await expired.file(isoDate(removedAt.slice(0, 10)), athleteId);
    await athletes.change(athleteId, (found) => ({
      ...(found ?? newAthlete(athleteId)),
      removeAfter: removedAt,
      pastFrom: since,
    }));
    return done({ accessToken, expiresIn, removedAt, since });
  };
