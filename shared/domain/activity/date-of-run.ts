import { type IsoDate, isoDate } from '../units/calendar';
import type { Recording } from './recording';

/** The day on the wall calendar of whoever ran it: by the recording's own clock, else by the athlete's time zone. */
export const dateOfRun = (
  { startedAt, utcOffset }: Pick<Recording, 'startedAt' | 'utcOffset'>,
  timeZone: string,
): IsoDate => {
  const start = new Date(startedAt);
  if (utcOffset !== null) return isoDate(new Date(start.getTime() + utcOffset * 60_000).toISOString().slice(0, 10));
  // The Swedish locale writes dates as YYYY-MM-DD.
  return isoDate(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(start));
};
