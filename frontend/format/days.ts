import type { IsoDate } from '../../shared/domain/units/calendar';
import { madeOnce } from './made-once';

/** Training days: days of the calendar, without a time zone. */
export const inDays = (locale: string) => {
  // Days are counted in UTC, so they are named in UTC: the reader's own zone could shift them.
  const formatter = madeOnce(
    (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
  );
  const named = (options: Intl.DateTimeFormatOptions) => (date: IsoDate) =>
    withoutComma(formatter(options).format(new Date(`${date}T00:00:00Z`)));
  // Whether English puts a comma between a weekday and its number depends on country, length and year: here it never
  // does. Before a month's name, as Americans write, it stays.
  const withoutComma = (words: string): string =>
    locale.startsWith('en') ? words.replace(/^(\p{L}+), (?=\d)/u, '$1 ') : words;
  const withMonth = { day: 'numeric', month: 'long' } as const;
  const dayAndMonth = named(withMonth);

  return {
    /** @example 'Thursday 26 November' */
    day: named({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** @example 'Thursday 26 November 2026' */
    dayOfYear: named({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    /** @example 'Sun 31 January' */
    shortDay: named({ weekday: 'short', day: 'numeric', month: 'long' }),
    /** @example 'Thu' */
    weekday: named({ weekday: 'short' }),
    /** @example 'Thursday' */
    weekdayName: named({ weekday: 'long' }),
    /** @example 'November 2026' */
    month: named({ month: 'long', year: 'numeric' }),
    /** @example 'Nov' */
    shortMonth: named({ month: 'short' }),
    /** @example '26 Nov' */
    dayAndShortMonth: named({ day: 'numeric', month: 'short' }),
    /** @example '26' */
    dayOfMonth: named({ day: 'numeric' }),
    /** @example '23–29 November' */
    days: (from: IsoDate, to: IsoDate): string => {
      const range = formatter(withMonth).formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
      // A week needs no year, even when it ends in the next one.
      if (from.slice(0, 4) !== to.slice(0, 4)) return `${dayAndMonth(from)} – ${dayAndMonth(to)}`;
      // Within a month the dash stands between bare numbers, without blanks.
      return from.slice(0, 7) === to.slice(0, 7) ? range.replace(/\s–\s/u, '–') : range;
    },
  };
};

/** Moments, in the reader's own time zone. */
export const inMoments = (locale: string) => ({
  /** The time alone for a moment of today, and the day with it for any other. @example '08:14' */
  since: (instant: string, now: Date): string => {
    const then = new Date(instant);
    const isToday = then.toDateString() === now.toDateString();
    return new Intl.DateTimeFormat(locale, { ...(!isToday && { dateStyle: 'medium' }), timeStyle: 'short' }).format(
      then,
    );
  },
  /** A moment in the reader's own zone. @example '26 Nov, 08:14' */
  moment: (instant: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant)),
});
