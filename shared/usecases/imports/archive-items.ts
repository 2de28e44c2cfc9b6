import type { ImportFault } from '../../contract/import';
import type { ArchivedItem, PackedFile, RowFigures } from '../../contract/stored/import-manifest';
import { isRunning, type Recording } from '../../domain/activity/recording';
import type { TableRow } from '../../ports';

/** What comes of a row, or of a file that no row names. */
export type Found =
  | Readonly<{ is: 'item'; item: ArchivedItem; fault?: ImportFault }>
  | Readonly<{ is: 'fault'; fault: ImportFault }>
  /** Of another sport; nothing of it is read. */
  | Readonly<{ is: 'other' }>;

/** Joins the rows of an archive's table to its files, by the path each row names; what no row names comes last. */
export async function* archiveItems(
  key: string,
  rows: AsyncIterable<TableRow>,
  files: ReadonlyMap<string, PackedFile>,
): AsyncGenerator<Found> {
  const named = new Set<string>();
  for await (const row of rows) {
    const file = row.filename === null ? null : (files.get(row.filename) ?? null);
    // A row that says too little does not keep its file from being read.
    if (row.status === 'faulty') {
      if (file === null) yield { is: 'fault', fault: { row: row.row, file: row.filename, sentence: row.sentence } };
      continue;
    }
    if (row.filename !== null) named.add(row.filename);
    yield foundIn(key, row, file);
  }
  for (const [path, file] of files)
    if (!named.has(path)) yield { is: 'item', item: { from: 'archive', key, row: null, file } };
}

const foundIn = (key: string, row: Extract<TableRow, { status: 'read' }>, file: PackedFile | null): Found => {
  const { row: number, activityId, filename, recording } = row;
  if (!isRunning(recording.sport)) return { is: 'other' };
  const item: ArchivedItem = {
    from: 'archive',
    key,
    row: { number, activityId: activityId.slice(0, 64), figures: figuresOf(recording) },
    file,
  };
  const sentence = `Row ${number} names “${filename}”, which is not in the archive or was refused. What the row itself says was kept.`;
  const isMissing = filename !== null && file === null;
  return { is: 'item', item, ...(isMissing && { fault: { row: number, file: filename, sentence } }) };
};

const figuresOf = ({ sport, title, startedAt, distance, moving, elapsed, climb, ...heart }: Recording): RowFigures => ({
  ...{ sport, title, startedAt, distance, moving, elapsed, climb },
  averageHeartRate: heart.averageHeartRate,
  maxHeartRate: heart.maxHeartRate,
});
