import { runningLoad } from '../session/running-load';
import { type Load, load, type SecondsPerKm, secondsPerKm } from '../units/quantity';
import type { RunFacts } from './run-facts';

/** Beyond this share of threshold speed a bin says more of the satellite than of the runner (our rule). */
const fastestShare = 1.6;

/**
 * What a run has cost: an hour at threshold pace is 100, summed by stretch where the paces over time are known, else at
 * its mean pace, which is a little less than the truth.
 *
 * @example
 * An hour at 300 s/km with a threshold of 300 s/km: 100; at 375 s/km: 64
 */
export const runLoad = (run: Pick<RunFacts, 'distance' | 'moving' | 'paces'>, threshold: SecondsPerKm): Load =>
  load(
    pacesOf(run).reduce((sum, { pace, time }) => sum + runningLoad(time, Math.min(fastestShare, threshold / pace)), 0),
  );

/** Moving time by pace; of a run of which only the totals are known, all of it at the mean pace. */
export const pacesOf = ({
  distance,
  moving,
  paces,
}: Pick<RunFacts, 'distance' | 'moving' | 'paces'>): RunFacts['paces'] => {
  if (paces.length > 0) return paces;
  return distance > 0 && moving > 0 ? [{ pace: secondsPerKm((moving / distance) * 1000), time: moving }] : [];
};
