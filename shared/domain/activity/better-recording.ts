import type { KeptRecording } from './kept-recording';
import type { SourceKind } from './source';

/** The watch's own file first, what someone wrote down from memory last. */
const kinds: readonly SourceKind[] = ['fit', 'tcx', 'gpx', 'intervals', 'archive', 'strava', 'manual'];

const formats: Readonly<Record<string, SourceKind>> = { fit: 'fit', tcx: 'tcx', gpx: 'gpx' };

/** A row of an archive is as good as the file it comes with. */
const gradeOf = ({ source: { kind, file } }: KeptRecording): number => {
  const format = kind === 'archive' ? /\.(fit|tcx|gpx)(\.gz)?$/i.exec(file ?? '')?.[1]?.toLowerCase() : undefined;
  // Of the same file, what came as the file itself stands.
  return format === undefined ? kinds.indexOf(kind) : kinds.indexOf(formats[format] ?? kind) + 0.5;
};

/** What a recording holds: the whole way, at least its laps, or the sums alone. */
const detailOf = ({ hasTrace, lapCount }: KeptRecording): number => (hasTrace ? 0 : lapCount > 1 ? 1 : 2);

/** Sorts the recordings of one run: more detail first, then the better source, then by id. */
export const betterFirst = (one: KeptRecording, other: KeptRecording): number =>
  detailOf(one) - detailOf(other) ||
  gradeOf(one) - gradeOf(other) ||
  (one.id < other.id ? -1 : Number(one.id !== other.id));
