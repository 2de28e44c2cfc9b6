import { NotThere, UnreadableFile, UploadGone } from '../../contract/faults';
import type { ImportFault } from '../../contract/import';
import type { ImportState } from '../../contract/state/import-state';
import type { ImportRecord } from '../../contract/stored/import';
import type { ManifestItem } from '../../contract/stored/import-manifest';
import type { Archives, ImportStore, Manifests, RunFiles, Uploads } from '../../ports';
import { archiveFiles } from './archive-files';
import { archiveItems, type Found } from './archive-items';
import { emptyTally, faultTally } from './import-tally';

export type ReadDirectoryPorts = Readonly<{
  imports: ImportStore;
  uploads: Uploads;
  archives: Archives;
  runFiles: Pick<RunFiles, 'rows'>;
  manifests: Manifests;
}>;

/** How many activities of an archive, or single files, are read in one go. */
const batchOf = { archive: 50, files: 10 };
/** A lifetime of running twice a day. */
const mostActivities = 30_000;

/** ReadDirectory: looks what there is to read, and notes it down in batches. Run again it notes down the same. */
export const readDirectory =
  (ports: ReadDirectoryPorts) =>
  async ({ athleteId, importId }: ImportState): Promise<Partial<ImportState>> => {
    const record = await ports.imports.change(athleteId, importId, (found) =>
      found.status === 'working' ? { ...found, stage: 'directory' } : found,
    );
    if (record.status !== 'working') return { batches: [] };

    const told = await notedDown(ports, athleteId, record);
    const read = await ports.imports.change(athleteId, importId, (found) =>
      found.status === 'working' ? { ...found, stage: 'recordings', ...told } : found,
    );
    return { batches: Array.from({ length: read.toRead?.batches ?? 0 }, (_, batch) => batch) };
  };

type Told = Pick<ImportRecord, 'toRead' | 'tally' | 'failure'>;

const notedDown = async (ports: ReadDirectoryPorts, athleteId: string, record: ImportRecord): Promise<Told> => {
  const none = { toRead: { activities: 0, batches: 0 }, tally: emptyTally };
  try {
    const told = await noted(ports, athleteId, record, await findings(ports, athleteId, record));
    return told.toRead?.activities === 0 && told.tally.others === 0 ? { ...told, failure: nothing(record) } : told;
  } catch (cause) {
    // Files that cannot be read are no trouble of ours: their owner is told.
    if (cause instanceof UnreadableFile) return { ...none, failure: cause.message };
    if (cause instanceof UploadGone) return { ...none, failure: gone };
    throw cause;
  }
};

const gone = 'The upload is not there any more. Please upload it again.';
const nothing = ({ kind }: ImportRecord): string =>
  kind === 'archive'
    ? 'There is no activity in this archive that we can read. Is it the one Strava sent you, or a folder of FIT, GPX or TCX files?'
    : 'None of the files arrived. Please upload them again.';

const findings = async (
  { uploads, archives, runFiles }: ReadDirectoryPorts,
  athleteId: string,
  { importId, kind, uploads: announced }: ImportRecord,
): Promise<AsyncIterable<Found | ManifestItem>> => {
  const present = await uploads.present(`uploads/${athleteId}/${importId}/`);
  if (kind === 'files') return uploadedFiles(announced, present);
  const [archive] = announced;
  if (archive === undefined || !present.has(archive.key)) throw new UploadGone('The archive was not uploaded.');

  const { table, runFiles: files, faults } = await archiveFiles(archives.files(archive.key));
  const rows = table === null ? noRows() : runFiles.rows(archives.contents(archive.key, [table])(table));
  return together(faults, archiveItems(archive.key, rows, files));
};

async function* noRows() {}

async function* uploadedFiles(announced: ImportRecord['uploads'], present: ReadonlyMap<string, number>) {
  for (const { name, key } of announced) {
    const sentence = `“${name}” did not arrive. Upload it again.`;
    const missing: Found = { is: 'fault', fault: { row: null, file: name, sentence } };
    yield present.has(key) ? { from: 'upload' as const, name, key } : missing;
  }
}

async function* together(faults: readonly ImportFault[], found: AsyncIterable<Found>): AsyncGenerator<Found> {
  for (const fault of faults) yield { is: 'fault', fault };
  yield* found;
}

/** Writes the manifests as the items come, so that never more than one batch of them is in memory. */
const noted = async (
  { manifests }: ReadDirectoryPorts,
  athleteId: string,
  { importId, kind }: ImportRecord,
  found: AsyncIterable<Found | ManifestItem>,
): Promise<Told> => {
  const faults: ImportFault[] = [];
  let others = 0;
  let activities = 0;
  let batches = 0;
  let items: ManifestItem[] = [];
  const write = async (): Promise<void> => {
    if (items.length === 0) return;
    await manifests.put(athleteId, importId, batches, { items });
    batches += 1;
    items = [];
  };

  for await (const one of found) {
    if ('is' in one && one.is === 'other') others += 1;
    if ('is' in one && one.is !== 'other' && one.fault !== undefined) faults.push(one.fault);
    const item = 'from' in one ? one : one.is === 'item' ? one.item : null;
    if (item === null) continue;
    activities += 1;
    if (activities > mostActivities)
      throw new UnreadableFile('too-big', `The archive has more than ${mostActivities} activities. It was not read.`);
    items.push(item);
    if (items.length === batchOf[kind]) await write();
  }
  await write();
  return { toRead: { activities, batches }, tally: { ...faultTally(faults), others }, failure: null };
};

/** @throws NotThere for an import that was never opened */
export const openedImport = async (
  { imports }: Pick<ReadDirectoryPorts, 'imports'>,
  { athleteId, importId }: Pick<ImportState, 'athleteId' | 'importId'>,
): Promise<ImportRecord> => {
  const record = await imports.find(athleteId, importId);
  if (record === null) throw new NotThere(`There is no import ${importId}.`);
  return record;
};
