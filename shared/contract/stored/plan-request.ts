import * as z from 'zod';
import { openRequest } from '../plan';

/**
 * A change that was asked for or offered, and what became of it. Its id is the command under which its weeks and its
 * reason are kept.
 */
export const planRequest = openRequest.extend({
  status: z.enum(['pending', 'proposed', 'accepted', 'rejected', 'expired', 'failed']),
  /** The plan's revision that the change was made for. */
  basedOn: z.int().min(1),
});

export type PlanRequest = z.output<typeof planRequest>;
