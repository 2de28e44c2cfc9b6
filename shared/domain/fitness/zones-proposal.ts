import type { SecondsPerKm } from '../units/quantity';
import { secondsPerKm } from '../units/quantity';
import type { Fitness, PaceRange } from './fitness';
import { type Paces, paceTarget } from './pace-targets';

/** What was run speaks for other zones than those in force. */
export type ZonesProposal = Readonly<{
  from: SecondsPerKm;
  /** Whole seconds. */
  to: SecondsPerKm;
  confidence: 'medium' | 'high';
  /** What a tempo run asks for, now and then. */
  tempo: Readonly<{ before: PaceRange; after: PaceRange }>;
}>;

/** Less than this lies within what a good day is worth (our rule). */
const worthwhile = 0.01;

/**
 * Whether to re-anchor the zones at what was measured, or null. A guess, an old result or the athlete’s own value moves
 * nothing. Zones become slower only on a result: training runs are lower bounds, and never lower a threshold.
 *
 * @param inForce the paces that sessions to come are written in
 * @param measured the fitness by results and runs, without a threshold set by hand
 */
export const zonesProposal = (
  inForce: Paces,
  measured: Fitness,
  zonesOf: (threshold: SecondsPerKm) => Paces['zones'],
): ZonesProposal | null => {
  const { method, confidence } = measured;
  if (confidence === 'low' || method === 'assumed' || method === 'manual') return null;
  const to = secondsPerKm(Math.round(measured.threshold));
  const isSlower = to > inForce.threshold;
  if (Math.abs(to / inForce.threshold - 1) < worthwhile || (isSlower && method === 'efforts')) return null;
  return {
    ...{ from: inForce.threshold, to, confidence },
    tempo: {
      before: paceTarget('tempo', inForce),
      after: paceTarget('tempo', { threshold: to, zones: zonesOf(to) }),
    },
  };
};
