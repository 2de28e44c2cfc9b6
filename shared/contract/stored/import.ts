import * as z from 'zod';
import { importKinds, importStages, importStatuses, importTally } from '../import';
import { mostImportFiles } from '../import-limits';
import { identifier, instant } from '../values';

/** One import, from its announcement to its end. */
export const importRecord = z.strictObject({
  importId: identifier,
  kind: z.enum(importKinds),
  uploads: z.array(z.strictObject({ name: z.string(), size: z.int().min(1), key: z.string() })).max(mostImportFiles),
  createdAt: instant,
  startedAt: instant.nullable(),
  status: z.enum(importStatuses),
  stage: z.enum(importStages),
  /** Activities to read, in so many batches; null until the directory has been read. */
  toRead: z.strictObject({ activities: z.int().min(0), batches: z.int().min(0) }).nullable(),
  /** What there was to say of the directory, and in the end of all batches together. */
  tally: z.strictObject(importTally),
  failure: z.string().nullable(),
});

/** What has come of one batch so far. An item of its own, so that batches that are read at once never meet. */
export const batchResult = z.strictObject({
  batch: z.int().min(0),
  /** Activities looked at. */
  done: z.int().min(0),
  /**
   * Which of the recordings after those are being written, as new and as changed; null once the batch is at its end.
   * Whoever takes up what was cut off can tell by it what the batch itself wrote from what was there before.
   */
  underway: z.strictObject({ kept: z.array(z.string()), changed: z.array(z.string()) }).nullable(),
  ...importTally,
});

export type ImportRecord = z.output<typeof importRecord>;
export type BatchResult = z.output<typeof batchResult>;
export type ImportTally = ImportRecord['tally'];
