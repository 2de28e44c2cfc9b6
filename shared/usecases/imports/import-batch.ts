import { UploadGone } from '../../contract/faults';
import type { ImportFault } from '../../contract/import';
import type { BatchOrder } from '../../contract/import-state';
import type { BatchResult, ImportTally } from '../../contract/stored/import';
import type { ManifestItem } from '../../contract/stored/import-manifest';
import { type IsoDate, isoDate } from '../../domain/units/calendar';
import type { BatchResults, ImportStore, Manifests } from '../../ports';
import { type IgnoredBecause, type Incoming, type KeepRecordingsPorts, keepRecordings } from '../keep-recordings';
import { faultTally, tallyOf } from './import-tally';
import { openedImport } from './read-directory';
import { type ReadItemPorts, readItem } from './read-item';

export type ImportBatchPorts = ReadItemPorts &
  KeepRecordingsPorts &
  Readonly<{ imports: ImportStore; batchResults: BatchResults; manifests: Manifests }>;

/** So many are read before they are kept: a watch's whole trace is some hundred kilobytes, and they add up. */
const atOnce = 10;

/** ImportBatch: reads a batch and keeps what it brings. Run again it finds what it did; a cancelled one does nothing. */
export const importBatch =
  (ports: ImportBatchPorts) =>
  async (order: BatchOrder): Promise<Readonly<{ done: number }>> => {
    const { athleteId, importId, batch } = order;
    if ((await openedImport(ports, order)).status !== 'working') return { done: 0 };
    const known = await ports.batchResults.find(athleteId, importId, batch);
    if (known !== null) return { done: known.done };

    try {
      const { items } = await ports.manifests.find(athleteId, importId, batch);
      const result = await readBatch(ports, athleteId, items);
      await ports.batchResults.add(athleteId, importId, { batch, done: items.length, ...result });
      return { done: items.length };
    } catch (cause) {
      // What was taken back while it was being read is no fault.
      if (cause instanceof UploadGone && (await openedImport(ports, order)).status !== 'working') return { done: 0 };
      throw cause;
    }
  };

const readBatch = async (
  ports: ImportBatchPorts,
  athleteId: string,
  items: readonly ManifestItem[],
): Promise<Omit<BatchResult, 'batch' | 'done'>> => {
  const read = readItem(ports);
  const keep = keepRecordings(ports);
  const tallies: ImportTally[] = [];
  for (let place = 0; place < items.length; place += atOnce) {
    const incoming: Incoming[] = [];
    const faults: ImportFault[] = [];
    // One after the other: reading is work for the processor, and two at once only need twice the memory.
    for (const item of items.slice(place, place + atOnce)) {
      const one = await read(item);
      incoming.push(...one.incoming);
      faults.push(...one.faults);
    }
    tallies.push(tallyOfKept(incoming, faults, await keep(athleteId, incoming)));
  }
  return tallyOf(tallies);
};

type Kept = Awaited<ReturnType<ReturnType<typeof keepRecordings>>>;

const tallyOfKept = (incoming: readonly Incoming[], faults: readonly ImportFault[], result: Kept): ImportTally => {
  const { kept, changed, known, ignored } = result;
  const others = ignored.filter(({ why }) => why === 'not-a-run').length;
  const doubtful = ignored.flatMap(({ source, why }) =>
    why === 'not-a-run' ? [] : [{ row: null, file: source.file, sentence: doubtSentence(source.file, why) }],
  );
  const days = incoming
    .filter(({ source }) => !ignored.some((one) => one.source === source))
    .map(({ recording }) => dayOf(recording.startedAt, recording.utcOffset))
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    ...faultTally([...faults, ...doubtful]),
    kept: kept.length,
    changed: changed.length,
    known: known.length,
    others,
    span: kept.length === 0 || from === undefined || to === undefined ? null : { from, to },
  };
};

const dayOf = (startedAt: string, utcOffset: number | null): IsoDate =>
  isoDate(new Date(Date.parse(startedAt) + (utcOffset ?? 0) * 60_000).toISOString().slice(0, 10));

const doubtSentence = (file: string | null, why: Exclude<IgnoredBecause, 'not-a-run'>): string => {
  const name = file === null ? 'An activity without a file' : `“${file}”`;
  switch (why) {
    case 'empty':
      return `${name} has no distance or no time, so there is nothing to count.`;
    case 'impossible':
      return `${name} is faster or longer than anybody runs, so it was left out.`;
    case 'in-the-future':
      return `${name} begins in the future; the watch’s clock was wrong, so it was left out.`;
    case 'deleted':
      return `${name} was deleted here before, so it stays away.`;
  }
};
