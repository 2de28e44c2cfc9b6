import * as z from 'zod';
import { identifier } from '../values';

/** The athlete's own word on which sessions a run was: none, one, or several. It wins over every matching of ours. */
export const runLink = z.strictObject({ recordingId: identifier, sessionIds: z.array(identifier).max(3) });

export type RunLink = z.output<typeof runLink>;
