import type { Showable } from '../athlete/provenance';
import type { IsoDate } from '../units/calendar';
import { effortEvidence, estimateFitness, type FitnessRequest } from './estimate-fitness';
import type { Evidence, Fitness } from './fitness';
import type { RunFacts } from './run-facts';
import { runResults } from './run-results';

/** What the athlete told of themselves. */
export type Told = Omit<FitnessRequest, 'efforts' | 'today'>;

/** An athlete of whom we know only runs: their paces come from the runs, or from a careful guess. */
export const stranger: Told = { results: [], threshold: null, experience: 'intermediate', ageBand: '18-34' };

/**
 * What an athlete can do, by what they told and by the runs we know of up to a day: races among the runs count like
 * results that were told, fast stretches of training like what they are. Later runs and results are not heard, so that
 * the same says what was known on any day of the past.
 */
export const knownFitness = (told: Told, runs: readonly Showable<RunFacts>[], today: IsoDate): Fitness => {
  const known = runs.filter(({ date }) => date <= today);
  return estimateFitness({
    ...told,
    results: [...told.results, ...runResults(known, told.results).map(({ result }) => result)],
    efforts: known.flatMap(({ efforts }) => efforts),
    today,
  });
};

/** The run that a piece of evidence comes from; null for a result that was told. */
export const runOfEvidence = (evidence: Evidence, runs: readonly RunFacts[], told: Told): RunFacts | null => {
  const isIt = (other: Pick<Evidence, 'date' | 'distance' | 'time'>): boolean =>
    other.date === evidence.date && other.distance === evidence.distance && other.time === evidence.time;
  if (evidence.kind === 'effort') return runs.find(({ efforts }) => efforts.map(effortEvidence).some(isIt)) ?? null;
  return runResults(runs, told.results).find(({ result }) => isIt(result))?.run ?? null;
};
