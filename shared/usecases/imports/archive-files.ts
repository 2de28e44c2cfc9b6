import type { ImportFault } from '../../contract/import';
import type { PackedFile } from '../../contract/stored/import-manifest';
import type { ArchivedFile } from '../../ports';

/** What of an archive's directory is worth reading. */
export type ArchiveFiles = Readonly<{
  /** The table of activities, and the folder it stands in; null where the archive has none. */
  table: PackedFile | null;
  /** Files of activities, by their path from the table's folder. */
  runFiles: ReadonlyMap<string, PackedFile>;
  faults: readonly ImportFault[];
}>;

/** What one file in an archive may have, in bytes, and how many times its packed size. */
const mostPacked = 25 * 1024 * 1024;
const mostUnpacked = 100 * 1024 * 1024;
const mostRatio = 250;
const tableMost = 200 * 1024 * 1024;

const isRunFile = (name: string): boolean =>
  /\.(fit|gpx|tcx)(\.gz)?$/i.test(name) && !/(^|\/)(\.[^./]|__MACOSX\/)/.test(name);
const isTable = (name: string): boolean => /(^|\/)activities\.csv$/.test(name) && !name.startsWith('__MACOSX/');
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** Sorts an archive's files, whatever folder they were packed in; photos and the like are passed over. */
export const archiveFiles = async (entries: AsyncIterable<ArchivedFile>): Promise<ArchiveFiles> => {
  const faults: ImportFault[] = [];
  const found: PackedFile[] = [];
  let table: PackedFile | null = null;
  for await (const entry of entries) {
    const name = entry.status === 'packed' ? entry.file.name : entry.name;
    if (!isRunFile(name) && !isTable(name)) continue;
    const fault = entry.status === 'refused' ? entry.sentence : whyNotRead(entry.file);
    if (fault !== null) faults.push({ row: null, file: name.slice(0, 200), sentence: fault });
    else if (entry.status === 'packed' && !isTable(name)) found.push(entry.file);
    // Of several tables the outermost is the archive's own.
    else if (entry.status === 'packed' && (table === null || name.length < table.name.length)) table = entry.file;
  }

  const overlapping = overlaps(table === null ? found : [table, ...found]);
  const base = table === null ? '' : folderOf(table.name);
  const ofActivities = table === null ? base : `${base}activities/`;
  const isOurs = ({ name }: PackedFile): boolean =>
    name.startsWith(ofActivities) && !/(^|\/)routes\//.test(name.slice(base.length));
  const ours = found.filter(isOurs);
  return {
    table: table !== null && overlapping.has(table) ? null : table,
    runFiles: new Map(
      ours.filter((file) => !overlapping.has(file)).map((file) => [file.name.slice(base.length), file]),
    ),
    faults: [...faults, ...ours.filter((file) => overlapping.has(file)).map(overlapFault)],
  };
};

const whyNotRead = ({ name, packed, size, method }: PackedFile): string | null => {
  if (isTable(name) ? size > tableMost : packed > mostPacked || size > mostUnpacked)
    return `“${name}” is far larger than any recorded activity. It was not read.`;
  const isBomb = size > 1024 * 1024 && size > packed * mostRatio;
  if (isBomb || (method === 0 && size !== packed))
    return `“${name}” unpacks to more than ${mostRatio} times its size, which no recorded activity does. It was not read.`;
  return null;
};

/**
 * Files that share bytes with the one before: no honest archive has such, but small ones that unpack to petabytes do.
 */
const overlaps = (files: readonly PackedFile[]): ReadonlySet<PackedFile> => {
  const shared = new Set<PackedFile>();
  let end = 0;
  for (const file of [...files].sort((one, other) => one.offset - other.offset)) {
    if (file.offset < end) shared.add(file);
    end = Math.max(end, file.offset + file.packed);
  }
  return shared;
};

const overlapFault = ({ name }: PackedFile): ImportFault => ({
  row: null,
  file: name,
  sentence: `“${name}” shares its bytes with another file of the archive. It was not read.`,
});
