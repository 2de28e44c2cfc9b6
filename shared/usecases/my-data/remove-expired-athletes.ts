import { addDays, isoDate } from '../../domain/units/calendar';
import type {
  AthleteStore,
  Clock,
  ExampleAccounts,
  ExpiredAthletes,
  IntervalsVault,
  Strava,
  StravaVault,
} from '../../ports';
import { isExpired } from '../athlete/known-athlete';
import { giveBackLeave } from '../connections/end-strava';

export type RemoveExpiredPorts = Readonly<{
  athletes: AthleteStore;
  expired: ExpiredAthletes;
  accounts: ExampleAccounts;
  clock: Clock;
  strava: Strava;
  stravaVault: StravaVault;
  intervalsVault: IntervalsVault;
}>;

/** A sweep that failed for some days still finds what it left. */
const daysBack = 7;

/**
 * Removes the example athletes whose day is over: what third parties gave us for them, their data, their account, then
 * their place on the list.
 */
export const removeExpiredAthletes =
  (ports: RemoveExpiredPorts) => async (): Promise<Readonly<{ removed: number }>> => {
    const { athletes, expired, accounts, clock } = ports;
    const now = clock.now();
    const today = isoDate(now.toISOString().slice(0, 10));
    let removed = 0;
    for (let back = daysBack; back >= 0; back -= 1) {
      const day = addDays(today, -back);
      for (const athleteId of await expired.dueOn(day)) {
        const athlete = await athletes.find(athleteId);
        // Today's list also holds those who have some hours left.
        if (back === 0 && athlete !== null && !isExpired(athlete, now)) continue;
        await giveBackLeave(ports)(athleteId);
        await ports.stravaVault.forget(athleteId);
        await ports.intervalsVault.forget(athleteId);
        await expired.erase(athleteId);
        await accounts.remove(athleteId);
        await expired.strike(day, athleteId);
        removed += 1;
      }
    }
    return { removed };
  };
