import * as z from 'zod';
import { noticeMessage } from '../notice';
import { identifier } from '../values';

/** What the queue carries: an import that was started. */
export const startedImport = z.object({ athleteId: identifier, importId: identifier });

/** What travels through the import workflow. What is to be read lies in a manifest in the bucket. */
export const importState = startedImport.extend({
  /** The batches' numbers, once they are known. */
  batches: z.array(z.int().min(0)).optional(),
  outcome: z.enum(['told', 'cancelled']).optional(),
  notice: noticeMessage.optional(),
  /** The fault that ended it, as Step Functions words it. */
  fault: z.object({ Error: z.string(), Cause: z.string().optional() }).optional(),
});

/** What one reader of a batch is told. */
export const batchOrder = startedImport.extend({
  batch: z.int().min(0),
  /** Activities looked at, in the end. */
  done: z.int().optional(),
});

export type StartedImport = z.output<typeof startedImport>;
export type ImportState = z.output<typeof importState>;
export type BatchOrder = z.output<typeof batchOrder>;
