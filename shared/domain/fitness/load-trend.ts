import type { Showable } from '../athlete/provenance';
import { addDays, daysBetween, type IsoDate } from '../units/calendar';
import type { SecondsPerKm } from '../units/quantity';
import { loadOverTime } from './load-over-time';
import type { RunFacts } from './run-facts';
import { runLoad } from './run-load';

/** Load a day: what six weeks have made usual, and what the last week has been. An hour at threshold is 100. */
export type LoadTrend = Readonly<{ usual: number; lately: number }>;

/** Days over which the usual is built; runs of fewer days say too little of it. */
const builtOver = 42;

/**
 * The trend of an athlete’s training up to a day, in whole numbers, by runs that a coach may be shown; null where they
 * reach back less than six weeks, or none is of the last six.
 */
export const loadTrend = (
  runs: readonly Showable<RunFacts>[],
  threshold: SecondsPerKm,
  today: IsoDate,
): LoadTrend | null => {
  const known = runs.filter(({ date }) => date <= today);
  const days = known.map(({ date }) => date).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (daysBetween(first, today) < builtOver || last < addDays(today, -builtOver)) return null;

  const loads = known.map((run) => ({ date: run.date, load: runLoad(run, threshold) }));
  const state = loadOverTime(loads, { from: first, to: today }).at(-1);
  return state === undefined ? null : { usual: Math.round(state.fitness), lately: Math.round(state.fatigue) };
};
