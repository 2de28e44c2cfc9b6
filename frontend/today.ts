import { type IsoDate, isoDate } from '../shared/domain/units/calendar';

/** The time zone of this device, such as Europe/Madrid. */
export const deviceTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The calendar day it is in a time zone now. */
export const todayIn = (timeZone: string): IsoDate =>
  // Sweden writes its dates as ISO does.
  isoDate(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date()));

/** The calendar day it is on this device now: the same as in its time zone, which takes long to find out. */
export const todayHere = (): IsoDate => {
  const now = new Date();
  return isoDate(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10));
};
