import * as z from 'zod';
import { mostArchiveBytes, mostFileBytes, mostImportFiles } from './import-limits';
import { calendarDay, identifier, instant, line } from './values';

/** What may come in at once: some files of single activities, or one archive. */
export const importKinds = ['files', 'archive'] as const;
/** How many faults are told one by one; beyond that only their number is. */
export const mostFaultsTold = 100;

const fileName = line(200).min(1, 'A file needs a name.');

const announcedFile = z.strictObject({
  name: fileName,
  size: z
    .int('Give the size in whole bytes.')
    .min(1, 'This file is empty.')
    .max(mostFileBytes, 'A file may have at most 25 MB.'),
  kind: z.literal('files'),
});

const announcedArchive = z.strictObject({
  name: fileName,
  size: z
    .int('Give the size in whole bytes.')
    .min(1, 'This archive is empty.')
    .max(mostArchiveBytes, 'An archive may have at most 5 GB. Take some of its photos out and try again.'),
  kind: z.literal('archive'),
});

/** What an athlete is about to upload. */
export const importRequest = z.strictObject({
  uploads: z
    .array(z.discriminatedUnion('kind', [announcedFile, announcedArchive]))
    .min(1, 'Name at least one file.')
    .max(mostImportFiles, `Upload at most ${mostImportFiles} files at once.`)
    .refine((uploads) => uploads.length === 1 || uploads.every(({ kind }) => kind === 'files'), {
      message: 'Upload an archive by itself.',
    }),
});

/** Where one upload goes: a form to POST as multipart/form-data, these fields first and the content last, as `file`. */
const uploadForm = z.strictObject({
  name: fileName,
  /** What the upload is called in the bucket. */
  key: z.string(),
  url: z.string(),
  fields: z.record(z.string(), z.string()),
});

export const importOpened = z.strictObject({
  importId: identifier,
  /** In the order of the request. They are good for an hour; the same request with the same key gives new ones. */
  uploads: z.array(uploadForm),
});

export const importStatuses = ['open', 'working', 'done', 'failed', 'cancelled'] as const;
/** `upload`: waits for the start; `directory`: looks what there is; `recordings`: reads one after the other. */
export const importStages = ['upload', 'queued', 'directory', 'recordings', 'done'] as const;

/** One row or file that was left out. */
const importFault = z.strictObject({
  /** The row of the archive's table, the heading being row 1; null where it is about a file alone. */
  row: z.int().min(1).nullable(),
  file: z.string().nullable(),
  sentence: z.string(),
});

const count = z.int().min(0);

/** What has come of the recordings read so far. */
export const importTally = {
  /** Runs that are new here. */
  kept: count,
  /** Runs that were here otherwise, and are now as they came. */
  changed: count,
  /** Runs that were here just so. */
  known: count,
  /** Recordings of other sports: counted here, and not kept, for what is kept of activities are runs. */
  others: count,
  /** The first and the last day of the new runs; null while there is none. */
  span: z.strictObject({ from: calendarDay, to: calendarDay }).nullable(),
  faults: z.strictObject({ count, told: z.array(importFault).max(mostFaultsTold) }),
};

/** How far an import has come. */
export const importProgress = z.strictObject({
  importId: identifier,
  kind: z.enum(importKinds),
  /** What was announced. */
  uploads: z.array(z.strictObject({ name: fileName, size: count })),
  createdAt: instant,
  status: z.enum(importStatuses),
  stage: z.enum(importStages),
  /** Activities to read, and those looked at; `total` is null until that is known. */
  total: count.nullable(),
  done: count,
  ...importTally,
  /** A sentence, when nothing at all could be read or something of ours got in the way. */
  failure: z.string().nullable(),
});

export const importList = z.strictObject({ imports: z.array(importProgress) });

export type ImportKind = (typeof importKinds)[number];
export type ImportRequest = z.output<typeof importRequest>;
export type UploadForm = z.output<typeof uploadForm>;
export type ImportOpened = z.output<typeof importOpened>;
export type ImportFault = z.output<typeof importFault>;
export type ImportProgress = z.output<typeof importProgress>;
