import { createContext, useContext } from 'react';
import type { PaceRange } from '../shared/domain/fitness/fitness';
import type { Amount } from '../shared/domain/session/workout';
import type { IsoDate } from '../shared/domain/units/calendar';
import { formatClock, formatPace, metresPerMile, type UnitSystem } from '../shared/domain/units/format';
import {
  type Metres,
  type MetresPerSecond,
  metres,
  type Seconds,
  type SecondsPerKm,
} from '../shared/domain/units/quantity';

/** Numbers and dates as a reader of one language and one unit of distance knows them. */
export type Format = ReturnType<typeof formatFor>;

/** To half a thousandth: lengths come in whole metres. */
const isWhole = (amount: number): boolean => Math.round(amount) > 0 && Math.abs(amount - Math.round(amount)) < 5e-4;

/** Makes a thing once for each key: a browser takes as long to make a formatter as to draw a card. */
const madeOnce = <Key, Made>(make: (key: Key) => Made): ((key: Key) => Made) => {
  const made = new Map<Key, Made>();

  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
};

/** The one place where numbers and dates become words. Targets stay in SI everywhere else. */
export const formatFor = (locale: string, units: UnitSystem) => {
  const rounded = madeOnce((digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }));
  const number = (value: number, digits: number): string => rounded(digits).format(value);

  return {
    units,
    number,
    ...inFigures(locale),
    ...inAmounts(units, number),
    ...inPaces(units, number),
    ...inDays(locale),
  };
};

const inFigures = (locale: string) => ({
  percent: (share: number): string => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),
  /** A change as a signed whole percentage. @example '−23%' */
  change: (share: number): string =>
    new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'exceptZero' }).format(share).replace('-', '−'),
  /** A whole number with its sign. @example '−8' */
  signed: (value: number): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
      .format(value)
      .replace('-', '−'),
  /** An amount in millionths of a US dollar. @example '$0.037' */
  money: (microUsd: number): string =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: 3,
    }).format(microUsd / 1e6),
  /** How much room a file takes. @example '11.4 MB' */
  bytes: (bytes: number): string => {
    const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
    const style = { style: 'unit', unit, maximumFractionDigits: bytes < 1e6 ? 0 : 1 } as const;
    return new Intl.NumberFormat(locale, style).format(bytes / size);
  },
  /** @example '4, 8 and 12' */
  list: (items: readonly string[]): string => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  /** A label's words inside a sentence: small in English, while German nouns keep their capitals. @example 'bands' */
  withinSentence: (label: string): string => (locale.startsWith('de') ? label : label.toLocaleLowerCase(locale)),
});

const inAmounts = (units: UnitSystem, number: (value: number, digits: number) => string) => {
  const inUnits = (distance: Metres): number => distance / (units === 'mi' ? metresPerMile : 1000);
  const minutes = (value: number): string => `${number(value, 0)} min`;
  const distance = (length: Metres): string => `${number(Math.floor(inUnits(length) * 10 + 1e-9) / 10, 1)} ${units}`;
  const length = (distance: Metres): string =>
    distance < 1000 ? `${number(distance, 0)} m` : `${number(inUnits(distance), 2)} ${units}`;
  const hours = (whole: number): string => `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')} h`;
  const isLong = (time: Seconds): boolean => Math.round(time / 60) >= 120;
  const durationIn = (inHours: boolean) => (time: Seconds) => (inHours ? hours : minutes)(Math.round(time / 60));
  const shortTime = (time: Seconds): string => {
    if (time < 60) return `${number(time, 0)} s`;
    return time % 60 === 0 ? minutes(time / 60) : formatClock(time);
  };

  return {
    /** Rounded down to a tenth, as volumes are. @example '51.6' */
    distanceFigure: (distance: Metres): string => number(Math.floor(inUnits(distance) * 10 + 1e-9) / 10, 1),
    /** @example '51.6 km' */
    distance,
    /** What a rule says in kilometres, as this reader counts. @example 'by 1.8 mi when you run little' */
    distancesIn: (sentence: string): string =>
      units === 'km'
        ? sentence
        : sentence.replace(/(\d+)(?:[.,](\d+))? km\b/g, (_, whole: string, part = '0') =>
            distance(metres(Number(`${whole}.${part}`) * 1000)),
          ),
    /** To the nearest tenth, for the parts of a session. @example '2.8 mi' */
    about: (distance: Metres): string => `${number(inUnits(distance), 1)} ${units}`,
    /** A stretch of a session: metres while they are the clearer word. @example '400 m' */
    length,
    /** A length that is raced or tested: whole in kilometres or miles, it keeps that unit. @example '1 km', '10 mi' */
    racedLength: (distance: Metres): string => {
      const [kilometres, miles] = [distance / 1000, distance / metresPerMile];
      if (isWhole(kilometres)) return `${number(kilometres, 0)} km`;
      return isWhole(miles) ? `${number(miles, 0)} mi` : length(distance);
    },
    /** How long a step is, as on a watch. @example '6:00', '400 m' */
    stepFigure: (amount: Amount): string => (amount.unit === 's' ? formatClock(amount.seconds) : length(amount.metres)),
    /** How long a step is, as a coach says it. @example '6 min', '20 s', '1:30', '400 m' */
    stepWords: (amount: Amount): string => (amount.unit === 's' ? shortTime(amount.seconds) : length(amount.metres)),
    /** @example '1:37:30' */
    clock: (time: Seconds): string => formatClock(time),
    /** Minutes below two hours, then hours and minutes. @example '55 min', '4:52 h' */
    duration: (time: Seconds): string => durationIn(isLong(time))(time),
    /** Times that are compared are all said in one way: in hours as soon as one is. @example '1:46 h', '4:57 h' */
    durationAmong: (times: readonly Seconds[]): ((time: Seconds) => string) => durationIn(times.some(isLong)),
  };
};

const inPaces = (units: UnitSystem, number: (value: number, digits: number) => string) => ({
  /** @example '4:57' */
  paceFigure: (pace: SecondsPerKm): string => formatPace(pace, units),
  /** @example '4:57 /km' */
  pace: (pace: SecondsPerKm): string => `${formatPace(pace, units)} /${units}`,
  /** @example '4:38–4:48' */
  paceRangeFigure: ({ slowest, fastest }: PaceRange): string =>
    `${formatPace(fastest, units)}–${formatPace(slowest, units)}`,
  /** @example '4:38–4:48 /km' */
  paceRange: ({ slowest, fastest }: PaceRange): string =>
    `${formatPace(fastest, units)}–${formatPace(slowest, units)} /${units}`,
  /** As a treadmill is set. @example '12.4' */
  speedFigure: (speed: MetresPerSecond): string => number((speed * 3600) / (units === 'mi' ? metresPerMile : 1000), 1),
  speedUnit: units === 'mi' ? 'mph' : 'km/h',
});

const inDays = (locale: string) => {
  // Days are counted in UTC, so they are named in UTC: the reader's own zone could shift them.
  const formatter = madeOnce(
    (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
  );
  const named = (options: Intl.DateTimeFormatOptions) => (date: IsoDate) =>
    formatter(options).format(new Date(`${date}T00:00:00Z`));
  const dayAndMonth = named({ day: 'numeric', month: 'long' });

  return {
    /** @example 'Thursday, 26 November' */
    day: named({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** @example 'Thursday, 26 November 2026' */
    dayOfYear: named({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    /** @example 'Sun, 31 January' */
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
      const range = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatRange(
        new Date(`${from}T00:00:00Z`),
        new Date(`${to}T00:00:00Z`),
      );
      // A week needs no year, even when it ends in the next one.
      if (from.slice(0, 4) !== to.slice(0, 4)) return `${dayAndMonth(from)} – ${dayAndMonth(to)}`;
      // Between bare numbers the dash stands close.
      return from.slice(0, 7) === to.slice(0, 7) ? range.replace(/\s–\s/u, '–') : range;
    },
    /** A moment of the day it is now: the time alone; of another: the day with it. @example '08:14' */
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
  };
};

// The catalogue's language in the reader's own variety: a Briton's dates are not an American's.
export const readerLocale = (language: string): string =>
  navigator.languages.find((own) => own === language || own.startsWith(`${language}-`)) ?? language;

/** A format, made once for each reader's kind. */
export const formatOnce = madeOnce((locale: string) => madeOnce((units: UnitSystem) => formatFor(locale, units)));

export const FormatContext = createContext<Format | null>(null);

/** The reader's own format: their units, their language. @throws outside `InUnits` */
export const useFormat = (): Format => {
  const format = useContext(FormatContext);
  if (format === null) throw new Error('Nothing says in which units this is read.');
  return format;
};
