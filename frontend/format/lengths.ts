import { metresPerMile, type UnitSystem } from '../../shared/domain/units/format';
import { type Metres, metres } from '../../shared/domain/units/quantity';

/** Writes a figure with at most so many decimals. */
export type NumberFormat = (value: number, digits: number) => string;

/** How far, in kilometres or in miles. */
export const inLengths = (units: UnitSystem, number: NumberFormat) => {
  const inUnits = (distance: Metres): number => distance / (units === 'mi' ? metresPerMile : 1000);
  const distanceFigure = (distance: Metres): string => number(Math.floor(inUnits(distance) * 10 + 1e-9) / 10, 1);
  const distance = (of: Metres): string => `${distanceFigure(of)} ${units}`;
  const length = (distance: Metres): string =>
    distance < 1000 ? `${number(distance, 0)} m` : `${number(inUnits(distance), 2)} ${units}`;

  return {
    /** Rounded down to a tenth, as volumes are. @example '51.6' */
    distanceFigure,
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
  };
};

/** To half a thousandth: lengths come in whole metres. */
const isWhole = (amount: number): boolean => Math.round(amount) > 0 && Math.abs(amount - Math.round(amount)) < 5e-4;
