import { UploadGone } from '../../contract/faults';
import type { BatchOrder } from '../../contract/state/import-state';
import type { BatchResult } from '../../contract/stored/import';
import type { ManifestItem, PackedFile } from '../../contract/stored/import-manifest';
import type { Archives, BatchResults, ImportStore, Manifests } from '../../ports';
import { judgeRecordings, type KeepRecordingsPorts, type KeptRecordings } from '../activity/keep-recordings';
import { batchTally } from './batch-tally';
import { emptyTally, tallyOf } from './import-tally';
import { openedImport } from './read-directory';
import { type ContentOf, type ItemRead, type ReadItemPorts, readItem } from './read-item';

export type ImportBatchPorts = ReadItemPorts &
  KeepRecordingsPorts &
  Readonly<{ archives: Archives; imports: ImportStore; batchResults: BatchResults; manifests: Manifests }>;

/**
 * How many are read before they are kept: a watch's whole trace is some hundred kilobytes, and they add up. Their
 * figures and traces are 24 items, which go to the table in one piece.
 */
const atOnce = 12;

/**
 * ImportBatch: reads a batch and keeps what it brings. Cut off and run again it goes on where it was; a cancelled one
 * does nothing.
 */
export const importBatch =
  (ports: ImportBatchPorts) =>
  async (order: BatchOrder): Promise<Readonly<{ done: number }>> => {
    const { athleteId, importId, batch } = order;
    if ((await openedImport(ports, order)).status !== 'working') return { done: 0 };
    const before = await ports.batchResults.find(athleteId, importId, batch);
    if (before?.underway === null) return { done: before.done };

    try {
      const { items } = await ports.manifests.find(athleteId, importId, batch);
      await readOn(ports, order, before ?? { ...emptyTally, batch, done: 0, underway: nothing }, items);
      return { done: items.length };
    } catch (cause) {
      // What was taken back while it was being read is no fault.
      if (cause instanceof UploadGone && (await openedImport(ports, order)).status !== 'working') return { done: 0 };
      throw cause;
    }
  };

type Underway = NonNullable<BatchResult['underway']>;
const nothing: Underway = { kept: [], changed: [] };

/** Reads the rest of a batch. What is about to be written is noted first, with all that was written before. */
const readOn = async (
  ports: ImportBatchPorts,
  { athleteId, importId }: BatchOrder,
  before: BatchResult,
  manifest: readonly ManifestItem[],
): Promise<void> => {
  const items = inPlace(manifest);
  const read = readItem(ports, contentsOf(ports.archives, items));
  let { underway, ...result } = before;
  for (let place = before.done; place < items.length; place += atOnce) {
    const some = items.slice(place, place + atOnce);
    const { incoming, faults } = await readAll(read, some);
    const { verdict, write } = await judgeRecordings(ports)(athleteId, incoming);
    const ours = ofThisBatch(verdict, underway ?? nothing);
    const { kept, changed } = ours;
    await ports.batchResults.put(athleteId, importId, {
      ...result,
      underway: { kept: [...kept], changed: [...changed] },
    });
    await write();
    const tally = tallyOf([result, batchTally(incoming, faults, ours)]);
    result = { ...tally, batch: before.batch, done: place + some.length };
    underway = nothing;
  }
  await ports.batchResults.put(athleteId, importId, { ...result, underway: null });
};

/** In the order in which they lie in the archive, so that neighbours are fetched together; the same each time. */
const inPlace = (items: readonly ManifestItem[]): ManifestItem[] =>
  [...items].sort((one, other) => offsetOf(one) - offsetOf(other));
const fileOf = (item: ManifestItem): PackedFile | null => (item.from === 'archive' ? item.file : null);
const offsetOf = (item: ManifestItem): number => fileOf(item)?.offset ?? 0;

/** A batch reads from one archive, or from none. */
const contentsOf = (archives: Archives, items: readonly ManifestItem[]): ContentOf => {
  const key = items.find(({ from }) => from === 'archive')?.key ?? '';
  return archives.contents(
    key,
    items.flatMap((item) => fileOf(item) ?? []),
  );
};

/** One after the other: reading is work for the processor, and two at once only need twice the memory. */
const readAll = async (read: ReturnType<typeof readItem>, items: readonly ManifestItem[]): Promise<ItemRead> => {
  const all: ItemRead[] = [];
  for (const item of items) all.push(await read(item));
  return { incoming: all.flatMap(({ incoming }) => incoming), faults: all.flatMap(({ faults }) => faults) };
};

/** What this batch had begun to write when it was cut off is its own, though it finds it there now. */
const ofThisBatch = (verdict: KeptRecordings, { kept, changed }: Underway): KeptRecordings => {
  const began = (ids: readonly string[]) => verdict.known.filter((id) => ids.includes(id));
  return {
    ...verdict,
    kept: [...verdict.kept, ...began(kept)],
    changed: [...verdict.changed, ...began(changed)],
    known: verdict.known.filter((id) => !kept.includes(id) && !changed.includes(id)),
  };
};
