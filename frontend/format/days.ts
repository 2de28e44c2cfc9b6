import { addDays, type IsoDate, isoDate } from '../../shared/domain/units/calendar';
import { readerLocale } from './locale';

// A training day has no time zone: it is written and read in UTC, so that no clock can move it.
const written = (date: IsoDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(readerLocale(), { timeZone: 'UTC', ...options }).format(new Date(`${date}T00:00:00Z`));

/** @example 'Thu' */
export const shortWeekday = (date: IsoDate): string => written(date, { weekday: 'short' });

/** @example '26' */
export const dayOfMonth = (date: IsoDate): string => written(date, { day: 'numeric' });

/** @example 'Thursday 26 November' */
export const longDay = (date: IsoDate): string => written(date, { weekday: 'long', day: 'numeric', month: 'long' });

/** @example 'Sun 31 January' */
export const raceDate = (date: IsoDate): string => written(date, { weekday: 'short', day: 'numeric', month: 'long' });

/** The seven days from a Monday. @example '23–29 November' */
export const weekRange = (monday: IsoDate): string =>
  new Intl.DateTimeFormat(readerLocale(), { timeZone: 'UTC', day: 'numeric', month: 'long' }).formatRange(
    new Date(`${monday}T00:00:00Z`),
    new Date(`${addDays(monday, 6)}T00:00:00Z`),
  );

/** The calendar day that an instant falls on for somebody in a time zone. */
export const dayIn = (timeZone: string, instant: Date): IsoDate =>
  // Swedish writes dates as ISO 8601 does.
  isoDate(new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(instant));
