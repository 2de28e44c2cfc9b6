import type { ImportProgress } from '../../contract/import';
import type { ImportRecord } from '../../contract/stored/import';
import type { BatchResults, Clock } from '../../ports';
import { tallyOf } from './import-tally';

export type ImportViewPorts = Readonly<{ batchResults: BatchResults; clock: Clock }>;

/** By then a reading has ended, one way or another; one that has not will not. */
const lastsMs = 3 * 3_600_000;

/** An import as its athlete sees it; while it is being read, with what its batches have brought so far. */
export const importView = async (
  { batchResults, clock }: ImportViewPorts,
  athleteId: string,
  record: ImportRecord,
): Promise<ImportProgress> => {
  const isReading = record.status === 'working' && record.toRead !== null;
  const batches = isReading ? await batchResults.list(athleteId, record.importId) : [];
  const { importId, kind, createdAt, stage, toRead } = record;
  const total = toRead?.activities ?? null;
  const isLost = record.status === 'working' && clock.now().getTime() - startOf(record) > lastsMs;

  return {
    importId,
    kind,
    uploads: record.uploads.map(({ name, size }) => ({ name, size })),
    createdAt,
    status: isLost ? 'failed' : record.status,
    stage,
    total,
    done: record.status === 'done' ? (total ?? 0) : batches.reduce((sum, batch) => sum + batch.done, 0),
    ...tallyOf([record.tally, ...batches]),
    failure: isLost ? lost : record.failure,
  };
};

const startOf = ({ startedAt, createdAt }: ImportRecord): number => new Date(startedAt ?? createdAt).getTime();

const lost = 'The reading never came to its end. Upload it again: what came in before is not added twice.';
