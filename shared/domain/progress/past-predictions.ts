import type { Result } from '../fitness/fitness';
import { isSameRace } from '../fitness/run-results';
import type { RaceDistance } from '../goal/goal';
import { raceMetres } from '../goal/race-metres';
import type { IsoDate } from '../units/calendar';
import type { TimeBand } from './progress';

/** A forecast of ours for a race. */
export type Prediction = Readonly<{
  race: Readonly<{ distance: RaceDistance; date: IsoDate }>;
  madeOn: IsoDate;
  band: TimeBand;
}>;

/** What came of a forecast. */
export type Verdict = Readonly<{
  verdict: 'inside' | 'faster' | 'slower';
  /** Share of the nearer edge by which the result lies outside; 0 inside. */
  missedBy: number;
}>;

/** Forecasts beside the results of their races, as they were made; those of races without a result are left out. */
export const judgedPredictions = <Made extends Prediction, Known extends Result>(
  predictions: readonly Made[],
  results: readonly Known[],
): readonly (Verdict & Readonly<{ prediction: Made; result: Known }>)[] =>
  predictions.flatMap((prediction) => {
    const { distance, date } = prediction.race;
    const raced = (other: Known): boolean =>
      isSameRace(other, { kind: 'race', distance: raceMetres[distance], time: other.time, date });
    const result = results.find((other) => other.kind === 'race' && raced(other));
    if (result === undefined || prediction.madeOn >= result.date) return [];
    return [{ prediction, result, ...verdictOn(prediction.band, result) }];
  });

const verdictOn = ({ fastest, slowest }: TimeBand, { time }: Result): Verdict => {
  if (time < fastest) return { verdict: 'faster', missedBy: 1 - time / fastest };
  return time > slowest ? { verdict: 'slower', missedBy: time / slowest - 1 } : { verdict: 'inside', missedBy: 0 };
};
