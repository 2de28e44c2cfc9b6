import type { PaceRange } from '../../shared/domain/fitness/fitness';
import { metresPerMile, type UnitSystem } from '../../shared/domain/units/format';
import { type Metres, metres, type Seconds, seconds } from '../../shared/domain/units/quantity';

/** A point of the course and the window to pass it in. */
export type PacingMark = Readonly<{ at: Metres; isFinish: boolean; fastest: Seconds; slowest: Seconds }>;

// Marks as far apart as a runner looks at the watch: every unit in a 5K, every five in longer races.
const stepsApart = [1, 2, 5] as const;
const mostMarks = 9;

/** Where to look at the watch in a race, and what it should say: even pace from gun to finish. */
export const pacingMarks = (distance: Metres, pace: PaceRange, units: UnitSystem): readonly PacingMark[] => {
  const unit = units === 'mi' ? metresPerMile : 1000;
  const apart = unit * (stepsApart.find((step) => distance / (unit * step) <= mostMarks) ?? 5);
  // A mark right before the finish would only repeat it.
  const between = Array.from({ length: Math.floor(distance / apart) }, (_, index) => (index + 1) * apart).filter(
    (at) => distance - at > unit / 2,
  );
  const mark = (at: number, isFinish: boolean): PacingMark => ({
    at: metres(at),
    isFinish,
    fastest: seconds(Math.round((at / 1000) * pace.fastest)),
    slowest: seconds(Math.round((at / 1000) * pace.slowest)),
  });

  return [...between.map((at) => mark(at, false)), mark(distance, true)];
};
