import { createContext, useContext } from 'react';
import type { UnitSystem } from '../shared/domain/units/format';
import { inDays, inMoments } from './format/days';
import { inFigures } from './format/figures';
import { inLengths } from './format/lengths';
import { madeOnce } from './format/made-once';
import { inPaces } from './format/paces';
import { inTimes } from './format/times';

/** Numbers and dates as a reader of one language and one unit of distance knows them. */
export type Format = ReturnType<typeof formatFor>;

/** The one place where numbers and dates become words. Targets stay in SI everywhere else. */
export const formatFor = (locale: string, units: UnitSystem) => {
  const rounded = madeOnce((digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }));
  const number = (value: number, digits: number): string => rounded(digits).format(value);

  const lengths = inLengths(units, number);

  return {
    units,
    number,
    ...inFigures(locale),
    ...lengths,
    ...inTimes(number, lengths.length),
    ...inPaces(units, number),
    ...inDays(locale),
    ...inMoments(locale),
  };
};

/** A format, made once for each reader's kind. */
export const formatOnce = madeOnce((locale: string) => madeOnce((units: UnitSystem) => formatFor(locale, units)));

export const FormatContext = createContext<Format | null>(null);

/** The reader's own format: their units, their language. @throws outside `InUnits` */
export const useFormat = (): Format => {
  const format = useContext(FormatContext);
  if (format === null) throw new Error('Nothing says in which units this is read.');
  return format;
};
