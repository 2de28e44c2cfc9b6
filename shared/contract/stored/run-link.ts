import * as z from 'zod';
import { identifier, instant } from '../values';

/**
 * The athlete's own word on which sessions a run was: none, one, or several. It wins over every matching of ours. When
 * the run began is kept with it, so that the word holds for another recording of the run after this one has gone; no
 * figure of the run is.
 */
export const runLink = z.strictObject({
  recordingId: identifier,
  startedAt: instant,
  sessionIds: z.array(identifier).max(3),
});

export type RunLink = z.output<typeof runLink>;
