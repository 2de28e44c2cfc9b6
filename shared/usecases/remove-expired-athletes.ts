import { addDays, isoDate } from '../domain/units/calendar';
import type { AthleteStore, Clock, ExampleAccounts, ExpiredAthletes } from '../ports';
import { isExpired } from './known-athlete';

export type RemoveExpiredPorts = Readonly<{
  athletes: AthleteStore;
  expired: ExpiredAthletes;
  accounts: ExampleAccounts;
  clock: Clock;
}>;

/** A sweep that failed for some days still finds what it left. */
const daysBack = 7;

/** Removes the example athletes whose day is over: their data, their account, then their place on the list. */
export const removeExpiredAthletes =
  ({ athletes, expired, accounts, clock }: RemoveExpiredPorts) =>
  async (): Promise<Readonly<{ removed: number }>> => {
    const now = clock.now();
    const today = isoDate(now.toISOString().slice(0, 10));
    let removed = 0;
    for (let back = daysBack; back >= 0; back -= 1) {
      const day = addDays(today, -back);
      for (const athleteId of await expired.dueOn(day)) {
        const athlete = await athletes.find(athleteId);
        // Today's list also holds those who have some hours left.
        if (back === 0 && athlete !== null && !isExpired(athlete, now)) continue;
        await expired.erase(athleteId);
        await accounts.remove(athleteId);
        await expired.strike(day, athleteId);
        removed += 1;
      }
    }
    return { removed };
  };
