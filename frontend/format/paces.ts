import type { PaceRange } from '../../shared/domain/fitness/fitness';
import { formatPace, metresPerMile, type UnitSystem } from '../../shared/domain/units/format';
import type { MetresPerSecond, SecondsPerKm } from '../../shared/domain/units/quantity';
import type { NumberFormat } from './lengths';

/** How fast. */
export const inPaces = (units: UnitSystem, number: NumberFormat) => ({
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
