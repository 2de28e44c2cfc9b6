import * as z from 'zod';
import { identifier, instant } from '../values';

/** What travels through the strength-workout workflow: ids and small facts. */
export const strengthState = z.object({
  athleteId: identifier,
  planId: identifier,
  sessionId: identifier,
  workoutId: identifier,
  /** When the athlete was promised a workout. */
  readyBy: instant,
  verdict: z.enum(['accepted', 'refused']).optional(),
  /** The fault that ended it, as Step Functions words it. */
  fault: z.object({ Error: z.string(), Cause: z.string().optional() }).optional(),
});

export type StrengthState = z.output<typeof strengthState>;
