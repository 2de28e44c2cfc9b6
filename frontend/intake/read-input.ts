import { metresPerMile, type UnitSystem } from '../../shared/domain/units/format';
import {
  type Metres,
  metres,
  type Seconds,
  type SecondsPerKm,
  seconds,
  secondsPerKm,
} from '../../shared/domain/units/quantity';

/** A number as people type it, with a point or a comma. @example readNumber('12,5') // 12.5 */
export const readNumber = (text: string): number | null => {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,7}(\.\d+)?$/.test(plain) ? Number(plain) : null;
};

const metresPer = (units: UnitSystem): number => (units === 'mi' ? metresPerMile : 1000);

/** A distance in the reader's units as whole metres. @example readDistance('10', 'mi') // 16093 */
export const readDistance = (text: string, units: UnitSystem): Metres | null => {
  const amount = readNumber(text);
  return amount === null ? null : metres(Math.round(amount * metresPer(units)));
};

/** The other way: metres as a person would type them. @example typedDistance(metres(16093), 'mi') // '10' */
export const typedDistance = (distance: number, units: UnitSystem): string =>
  String(Math.round((distance / metresPer(units)) * 10) / 10);

// Phones offer a keypad without a colon: points, commas, blanks and bare digits do as well.
const clockParts = (text: string): readonly number[] | null => {
  const plain = text.trim();
  if (/^\d{3,6}$/.test(plain)) {
    const padded = plain.padStart(6, '0');
    const parts = [0, 2, 4].map((at) => Number(padded.slice(at, at + 2)));
    return plain.length > 4 ? parts : parts.slice(1);
  }
  const parts = plain.split(/[:.,\s]+/);
  return parts.every((part) => /^\d{1,2}$/.test(part)) ? parts.map(Number) : null;
};

const clock = ([hours, minutes, rest]: readonly [number, number, number]): number | null =>
  minutes < 60 && rest < 60 ? hours * 3600 + minutes * 60 + rest : null;

/** `h:mm:ss` or `m:ss`. @example readClock('48:20') // 2900 */
export const readClock = (text: string): Seconds | null => {
  const parts = clockParts(text);
  if (parts?.length === 3) return asSeconds(clock(parts as [number, number, number]));
  const [minutes = 0, rest = 0] = parts ?? [];
  return parts?.length === 2 && rest < 60 ? asSeconds(minutes * 60 + rest) : null;
};

const asSeconds = (value: number | null): Seconds | null => (value === null ? null : seconds(value));

/** A kilometre of a race in less is beyond anyone; in more it is a stroll. In s. */
const impossible = 120;
const stroll = 1_200;

/** A race's time. `1:48` over a half marathon is hours and minutes: nobody runs one in 108 seconds. */
export const readRaceTime = (text: string, distance: Metres): Seconds | null => {
  const parts = clockParts(text);
  const read = readClock(text);
  if (parts?.length !== 2 || read === null) return read;
  const [hours = 0, minutes = 0] = parts;
  const inHours = clock([hours, minutes, 0]);
  const perKm = (time: number): number => (time / distance) * 1000;

  return inHours !== null && perKm(read) < impossible && perKm(inHours) < stroll ? seconds(inHours) : read;
};

/** A pace per km or mile, kept per km. @example readPace('4:57', 'km') // 297 */
export const readPace = (text: string, units: UnitSystem): SecondsPerKm | null => {
  const time = readClock(text);
  return time === null ? null : secondsPerKm(Math.round((time * 1000 * 100) / metresPer(units)) / 100);
};

/** `m:ss` of a pace per km, as the reader would type it. */
export const typedPace = (pace: number, units: UnitSystem): string => {
  const whole = Math.round((pace * metresPer(units)) / 1000);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
