import { type IsoDate, isoDate } from '../shared/domain/units/calendar';

/** The time zone of this device, such as Europe/Madrid. */
export const deviceTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The calendar day it is in a time zone now. */
export const todayIn = (timeZone: string): IsoDate =>
  // Sweden writes its dates as ISO does.
  isoDate(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date()));
