/** Reads a whole archive from disk, as the functions of the import do from the bucket, and prints what that took. */
import { randomUUID } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import type { S3Client } from '@aws-sdk/client-s3';
import { hashedIds } from '../shared/adapters/hashed-ids';
import { archiveRows } from '../shared/adapters/run-files/archive-rows';
import { openRunFile } from '../shared/adapters/run-files/read-run-file';
import { s3Archives } from '../shared/adapters/s3/archives';
import type { BatchResult, ImportRecord } from '../shared/contract/stored/import';
import type { Manifest } from '../shared/contract/stored/import-manifest';
import { packedDetails, packedRecording } from '../shared/contract/stored/recording';
import { importBatch } from '../shared/usecases/imports/import-batch';
import { emptyTally, tallyOf } from '../shared/usecases/imports/import-tally';
import { readDirectory } from '../shared/usecases/imports/read-directory';

const [, , path = ''] = process.argv;
const { size } = statSync(path);

type Command = Readonly<{ input: Readonly<{ Range?: string }> }>;

/** A bucket whose only object is the archive. */
const onDisk = {
  send: async ({ input: { Range = '' } }: Command) => {
    const [, first = '0', last = String(size - 1)] = /^bytes=(\d+)-(\d+)$/.exec(Range) ?? [];
    const range = { start: Number(first), end: Math.min(Number(last), size - 1) };
    return {
      ContentLength: size,
      get Body() {
        return createReadStream(path, range);
      },
    };
  },
} as unknown as S3Client;

const importId = randomUUID();
const now = new Date();
let record: ImportRecord = {
  importId,
  kind: 'archive',
  uploads: [{ name: 'archive.zip', size, key: 'archive' }],
  createdAt: now.toISOString(),
  startedAt: now.toISOString(),
  status: 'working',
  stage: 'queued',
  toRead: null,
  tally: emptyTally,
  failure: null,
};
const manifests: Manifest[] = [];
const results: BatchResult[] = [];
let written = 0;

const ports = {
  ids: hashedIds,
  clock: { now: () => now },
  runFiles: { read: openRunFile, rows: archiveRows },
  archives: s3Archives({ client: onDisk, bucket: () => 'uploads' }),
  uploads: { present: async () => new Map([['archive', size]]) },
  imports: {
    find: async () => record,
    change: async (_athlete: string, _import: string, next: (found: ImportRecord) => ImportRecord) => {
      record = next(record);
      return record;
    },
  },
  manifests: {
    put: async (_athlete: string, _import: string, batch: number, manifest: Manifest) => {
      manifests[batch] = manifest;
    },
    find: async (_athlete: string, _import: string, batch: number) => manifests[batch],
  },
  batchResults: {
    find: async () => null,
    put: async (_athlete: string, _import: string, result: BatchResult) => {
      results[result.batch] = result;
    },
  },
  deletedRecordings: { among: async () => [] },
  recordings: {
    find: async (_athlete: string, ids: readonly string[]) => ids.map(() => null),
    // As large as the table's items, which are packed here and let go.
    put: async (_athlete: string, all: Parameters<RecordingsPut>[1]) => {
      for (const { recording, details } of all)
        written += JSON.stringify([packedRecording(recording), packedDetails(recording, details)]).length;
    },
    remove: async () => {},
  },
} as unknown as Parameters<typeof readDirectory>[0] & Parameters<typeof importBatch>[0];
type RecordingsPut = (typeof ports)['recordings']['put'];

const begun = performance.now();
const { batches = [] } = await readDirectory(ports)({ athleteId: 'example', importId });
for (const batch of batches) await importBatch(ports)({ athleteId: 'example', importId, batch });

const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    runs: tallyOf(results).kept,
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMb: process.resourceUsage().maxRSS / 1024,
    writtenMb: written / 1024 ** 2,
  }),
);
