import type { Objection } from '../plan/review';
import type { Envelope } from './envelope';
import type { LivePlan } from './live-plan';

/**
 * What a coach is asked: to write the weeks of the envelope anew, within it. The reply is one `DraftWeek` for each such
 * week, with every session of its open days; days that are past or logged are left out.
 */
export type AdaptationOrder = Readonly<{
  live: LivePlan;
  envelope: Envelope;
  /** What was wrong with the previous attempt. */
  objections: readonly Objection[];
}>;
