import { addDays, type IsoDate } from '../../domain/units/calendar';
import { todayIn } from '../today';

/** The time on the wall in a time zone at this moment, `HH:MM`. */
export const wallTimeIn = (timeZone: string, now: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now);

/**
 * The moment at which a time zone's wall shows this time on this day. Where the clocks are put forward over it, the
 * moment at which it would have been; where they are put back, the first of the two.
 *
 * @example
 * instantAt('Europe/Madrid', isoDate('2026-07-01'), '07:00') // 2026-07-01T05:00:00.000Z
 */
export const instantAt = (timeZone: string, day: IsoDate, time: string): Date => {
  const asUtc = new Date(`${day}T${time}:00Z`);
  // The offset before the day begins holds until the clocks change; if they do before this time, that of the guess
  // holds.
  const before = at(asUtc, offsetIn(timeZone, new Date(asUtc.getTime() - 24 * 3_600_000)));
  return shows(timeZone, before, day, time) ? before : at(asUtc, offsetIn(timeZone, before));
};

/** The next moment after `now` at which the wall shows this time. */
export const nextInstant = (timeZone: string, time: string, now: Date): Readonly<{ day: IsoDate; at: Date }> => {
  const today = todayIn(timeZone, now);
  const [first] = [today, addDays(today, 1)]
    .map((day) => ({ day, at: instantAt(timeZone, day, time) }))
    .filter(({ at: moment }) => moment > now);
  const after = addDays(today, 2);
  return first ?? { day: after, at: instantAt(timeZone, after, time) };
};

const at = (asUtc: Date, offsetMs: number): Date => new Date(asUtc.getTime() - offsetMs);

const shows = (timeZone: string, moment: Date, day: IsoDate, time: string): boolean =>
  todayIn(timeZone, moment) === day && wallTimeIn(timeZone, moment) === time;

/** How far a time zone's wall is ahead of UTC at a moment, in milliseconds; whole minutes. */
const offsetIn = (timeZone: string, moment: Date): number => {
  const minute = Math.floor(moment.getTime() / 60_000) * 60_000;
  return Date.parse(`${todayIn(timeZone, moment)}T${wallTimeIn(timeZone, moment)}:00Z`) - minute;
};
