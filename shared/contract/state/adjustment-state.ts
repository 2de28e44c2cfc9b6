import * as z from 'zod';
import { identifier, instant } from '../values';

/** What travels through the session-adjustment workflow: ids and small facts. */
export const adjustmentState = z.object({
  athleteId: identifier,
  planId: identifier,
  requestId: identifier,
  round: z.literal([1, 2]),
  /** When the athlete was promised an answer. */
  readyBy: instant,
  verdict: z.enum(['accepted', 'refused']).optional(),
  /** The fault that ended it, as Step Functions words it. */
  fault: z.object({ Error: z.string(), Cause: z.string().optional() }).optional(),
});

export type AdjustmentState = z.output<typeof adjustmentState>;
