import { type IsoDate, isoDate } from '../domain/units/calendar';
import type { AthleteStore, Clock } from '../ports';

/** The day on the wall calendar of a time zone at this moment. */
export const todayIn = (timeZone: string, now: Date): IsoDate =>
  // The Swedish locale writes dates as YYYY-MM-DD.
  isoDate(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now));

/** The athlete's today; without a profile that of UTC. */
export const athleteToday = async (
  { athletes, clock }: Readonly<{ athletes: AthleteStore; clock: Clock }>,
  athleteId: string,
): Promise<IsoDate> => todayIn((await athletes.find(athleteId))?.profile?.timeZone ?? 'UTC', clock.now());
