import type { PaceRange } from '../fitness/fitness';
import type { Metres, Seconds, SecondsPerKm } from './quantity';

/** What the reader thinks in. Values are always kept in SI. */
export type UnitSystem = 'km' | 'mi';

/** One international mile. */
export const metresPerMile = 1609.344;
const metresPer = (units: UnitSystem): number => (units === 'mi' ? metresPerMile : 1000);

/** Whole seconds as `m:ss`, or `h:mm:ss` from one hour on. @example formatClock(seconds(3725)) // '1:02:05' */
export const formatClock = (time: Seconds): string => {
  const whole = Math.round(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes}:${two(whole % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
};

/** Minutes as a plan speaks of them. @example formatDuration(seconds(4500)) // '1 h 15 min' */
export const formatDuration = (time: Seconds): string => {
  const minutes = Math.round(time / 60);
  if (minutes < 60) return `${minutes} min`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

/** To a tenth, rounded down as volumes are. @example formatDistance(metres(8280), 'km') // '8.2 km' */
export const formatDistance = (distance: Metres, units: UnitSystem): string => {
  // A hair above the value, so that 8000 m is not floored to 7.9 by its own binary fraction.
  const tenths = Math.floor((distance / metresPer(units)) * 10 + 1e-9);
  return `${tenths / 10} ${units}`;
};

/** To the nearest tenth, as a race is spoken of. @example formatRacedDistance(metres(42_195), 'km') // '42.2 km' */
export const formatRacedDistance = (distance: Metres, units: UnitSystem): string =>
  `${Math.round((distance / metresPer(units)) * 10) / 10} ${units}`;

/** Minutes and seconds per km or mile, without the unit. @example formatPace(secondsPerKm(297), 'mi') // '7:58' */
export const formatPace = (pace: SecondsPerKm, units: UnitSystem): string => {
  const whole = Math.round((pace * metresPer(units)) / 1000);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

/** Fast to slow, with the unit. @example '4:50–5:05 /km' */
export const formatPaceRange = ({ slowest, fastest }: PaceRange, units: UnitSystem): string =>
  `${formatPace(fastest, units)}–${formatPace(slowest, units)} /${units}`;
