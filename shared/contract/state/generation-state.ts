import * as z from 'zod';
import { noticeMessage } from '../notice';
import { identifier, instant } from '../values';

/** What travels through the plan-generation workflow: ids and small facts, never the plan itself. */
export const generationState = z.object({
  athleteId: identifier,
  planId: identifier,
  /** The request that made the plan; its weeks are kept under this name. */
  command: identifier,
  /** When the athlete was promised an answer: whoever writes has settled every week by then. */
  readyBy: instant,
  /** `past`: the plan is there, and it is an example’s, with weeks to be lived. */
  outcome: z.enum(['drawn', 'refused', 'past']).optional(),
  verdict: z.enum(['accepted', 'rejected']).optional(),
  /** What the athlete is told at the end. */
  notice: noticeMessage.optional(),
  /** The fault that ended the writing, as Step Functions words it. */
  fault: z.object({ Error: z.string(), Cause: z.string().optional() }).optional(),
});

export type GenerationState = z.output<typeof generationState>;
