import type { PaceRange } from '../../shared/domain/fitness/fitness';
import type { Amount } from '../../shared/domain/session/workout';
import {
  formatClock,
  formatDistance,
  formatDuration,
  formatLength,
  formatPaceRange,
  type UnitSystem,
} from '../../shared/domain/units/format';
import type { Metres, Seconds } from '../../shared/domain/units/quantity';
import { readerLocale } from './locale';

/** A number and the unit that follows it, apart because a page sets them in two sizes. */
export type Figure = Readonly<{ value: string; unit: string }>;

const apart = (text: string): Figure => {
  const space = text.lastIndexOf(' ');

  return { value: text.slice(0, space), unit: text.slice(space + 1) };
};

const localized = (value: string): string =>
  new Intl.NumberFormat(readerLocale(), { maximumFractionDigits: 2 }).format(Number(value));

/** @example distanceFigure(metres(18_000), 'km') // { value: '18', unit: 'km' } */
export const distanceFigure = (distance: Metres, units: UnitSystem): Figure => {
  const { value, unit } = apart(formatDistance(distance, units));

  return { value: localized(value), unit };
};

/** @example distanceText(metres(10_430), 'km') // '10.4 km' */
export const distanceText = (distance: Metres, units: UnitSystem): string => {
  const { value, unit } = distanceFigure(distance, units);

  return `${value} ${unit}`;
};

/** @example durationFigures(seconds(4500)) // [{ value: '1', unit: 'h' }, { value: '15', unit: 'min' }] */
export const durationFigures = (time: Seconds): readonly Figure[] =>
  (formatDuration(time).match(/\S+ \S+/g) ?? []).map(apart);

/** @example paceFigure({ slowest: 288, fastest: 278 }, 'km') // { value: '4:38–4:48', unit: '/km' } */
export const paceFigure = (pace: PaceRange, units: UnitSystem): Figure => apart(formatPaceRange(pace, units));

/** How long a step is, as on a watch. @example '6:00', '400 m' */
export const amountClock = (amount: Amount, units: UnitSystem): string =>
  amount.unit === 's' ? formatClock(amount.seconds) : formatLength(amount.metres, units);

/** How long a step is, as a coach says it. @example '6 min', '20 s', '1:30', '1 km' */
export const amountWords = (amount: Amount, units: UnitSystem): string => {
  if (amount.unit === 'm') return formatLength(amount.metres, units);
  if (amount.seconds < 60) return `${amount.seconds} s`;

  return amount.seconds % 60 === 0 ? `${amount.seconds / 60} min` : formatClock(amount.seconds);
};

/** A signed whole percentage. @example percentChange(-0.231) // '−23 %' */
export const percentChange = (share: number): string => {
  const percent = Math.round(Math.abs(share) * 100);

  return `${share < 0 ? '−' : '+'}${percent} %`;
};
