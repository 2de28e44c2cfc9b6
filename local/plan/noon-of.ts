import type { IsoDate } from '../../shared/domain/units/calendar';

const hourMs = 3_600_000;
const localDay = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);

/** An instant at which that day is today in that time zone: about noon there. */
export const noonOf = (day: IsoDate, timeZone: string): Date => {
  const noonUtc = Date.parse(`${day}T12:00:00Z`);
  const shift = [0, -13, 13].find((hours) => localDay(new Date(noonUtc + hours * hourMs), timeZone) === day);
  return new Date(noonUtc + (shift ?? 0) * hourMs);
};
