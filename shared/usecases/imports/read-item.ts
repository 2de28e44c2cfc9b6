import { UnreadableFile } from '../../contract/faults';
import type { ImportFault } from '../../contract/import';
import {
  type ArchivedItem,
  type ManifestItem,
  type PackedFile,
  recordingOfRow,
} from '../../contract/stored/import-manifest';
import { isRunning, type Recording } from '../../domain/activity/recording';
import type { Ids, RunFiles, Uploads } from '../../ports';
import type { Incoming } from '../activity/recording-as-kept';

export type ReadItemPorts = Readonly<{
  uploads: Pick<Uploads, 'read'>;
  runFiles: Pick<RunFiles, 'read'>;
  ids: Ids;
}>;

/** What an item brought: recordings, and what could not be read of it. */
export type ItemRead = Readonly<{ incoming: readonly Incoming[]; faults: readonly ImportFault[] }>;

/** The content of a file in the archive. */
export type ContentOf = (file: PackedFile) => AsyncIterable<Uint8Array>;

/** Reads one activity. What is wrong with it is told, and stops nothing else. */
export const readItem =
  (ports: ReadItemPorts, contentOf: ContentOf) =>
  async (item: ManifestItem): Promise<ItemRead> => {
    try {
      return item.from === 'upload' ? await uploaded(ports, item) : await archived(ports, contentOf, item);
    } catch (cause) {
      if (!(cause instanceof UnreadableFile)) throw cause;
      return unreadable(item, cause.message);
    }
  };

const unreadable = (item: ManifestItem, sentence: string): ItemRead => {
  const file = item.from === 'upload' ? item.name : (item.file?.name ?? null);
  if (item.from === 'upload' || item.row === null) return { incoming: [], faults: [{ row: null, file, sentence }] };
  // The table knows the run without its file.
  const { number, figures } = item.row;
  const kept = `${sentence} What row ${number} says of it was kept.`;
  return {
    incoming: [incomingOf(item, recordingOfRow(figures), null)],
    faults: [{ row: number, file, sentence: kept }],
  };
};

const uploaded = async (
  { uploads, runFiles, ids }: ReadItemPorts,
  { name, key }: Extract<ManifestItem, { from: 'upload' }>,
): Promise<ItemRead> => {
  const { format, recordings } = await runFiles.read(name, uploads.read(key));
  // The same file has the same recordings, whatever it is called today.
  const incoming = recordings.map((recording) => ({
    source: { kind: format, externalId: ids.derived('file', ...identityOf(recording)), file: name },
    recording,
  }));
  return { incoming, faults: [] };
};

const identityOf = ({ startedAt, distance, elapsed, trace }: Recording): readonly string[] =>
  [startedAt, distance, elapsed, trace.length].map(String);

const archived = async ({ runFiles }: ReadItemPorts, contentOf: ContentOf, item: ArchivedItem): Promise<ItemRead> => {
  const { file, row } = item;
  if (file === null)
    return { incoming: row === null ? [] : [incomingOf(item, recordingOfRow(row.figures), null)], faults: [] };

  const { recordings } = await runFiles.read(file.name, contentOf(file));
  if (row === null) return { incoming: recordings.map((one, place) => incomingOf(item, one, place)), faults: [] };
  const nearest = [...recordings].sort((one, other) => away(one, item) - away(other, item))[0];
  if (nearest === undefined) return unreadable(item, `“${file.name}” holds no activity.`);
  return { incoming: [incomingOf(item, withRow(nearest, recordingOfRow(row.figures)), null)], faults: [] };
};

const away = ({ startedAt }: Recording, { row }: ArchivedItem): number =>
  Math.abs(Date.parse(startedAt) - Date.parse(row?.figures.startedAt ?? startedAt));

/** A file's recording with what its owner says of it; a treadmill's distance may be in the table alone. */
const withRow = (recording: Recording, told: Recording): Recording => ({
  ...recording,
  title: told.title === '' ? recording.title : told.title,
  // A file may know more exactly what kind of run it was.
  sport: isRunning(recording.sport) && told.sport === 'run' ? recording.sport : told.sport,
  distance: recording.distance > 0 ? recording.distance : told.distance,
});

const incomingOf = ({ row, file }: ArchivedItem, recording: Recording, place: number | null): Incoming => {
  const name = file?.name ?? null;
  const activityId = row === null || row.activityId === '' ? null : row.activityId;
  const byName = place === null || place === 0 ? name : `${name}#${place}`;
  const externalId = activityId ?? byName ?? `row of ${recording.startedAt}`;
  return { source: { kind: 'archive', externalId, file: name }, recording };
};
