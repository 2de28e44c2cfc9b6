import * as z from 'zod';
import { noticeMessage } from '../notice';
import { identifier, instant } from '../values';

/** What travels through the plan-adaptation workflow: ids and small facts, never the plan itself. */
export const adaptationState = z.object({
  athleteId: identifier,
  planId: identifier,
  /** The work on one version of a check-in, or on one edit; a change that comes of it is kept under this name. */
  adaptationId: identifier,
  /** When the coach must be ready. */
  readyBy: instant,
  /** How often the weeks have been written. */
  attempt: z.int().min(0),
  outcome: z.enum(['heard', 'rewrite', 'made', 'settled', 'superseded']).optional(),
  verdict: z.enum(['accepted', 'rewrite', 'rejected', 'overtaken']).optional(),
  /** What the athlete is told at the end. */
  notice: noticeMessage.optional(),
  /** The fault that ended the work, as Step Functions words it. */
  fault: z.object({ Error: z.string(), Cause: z.string().optional() }).optional(),
});

export type AdaptationState = z.output<typeof adaptationState>;
