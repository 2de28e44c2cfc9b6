import type { ImportKind } from '../../shared/contract/import';
import { mostArchiveBytes, mostFileBytes, mostImportFiles } from '../../shared/contract/import-limits';

/** What there is to know of a file before it is read. */
export type FileFacts = Readonly<{ name: string; size: number }>;

/** Why a file is not sent at all. */
export type Unsent = 'empty' | 'too-large' | 'unknown';

export type SortedFiles<File extends FileFacts> = Readonly<{
  /** What goes together: an archive by itself, else up to fifty files. */
  batches: readonly Readonly<{ kind: ImportKind; files: readonly File[] }>[];
  /** What stays here, and why. */
  unsent: readonly Readonly<{ name: string; why: Unsent }>[];
}>;

const runFiles = /\.(fit|gpx|tcx)(\.gz)?$/i;
const archives = /\.zip$/i;
/** What systems put into folders without being asked. */
const litter = /^(\.|Thumbs\.db$|desktop\.ini$)/i;

/** Sorts what an athlete chose into imports, and names what we cannot take before anything is sent. */
export const sortFiles = <File extends FileFacts>(chosen: readonly File[]): SortedFiles<File> => {
  const files = chosen.filter(({ name }) => !litter.test(name));
  const fit = files.filter((file) => whyUnsent(file) === null);
  const single = fit.filter(({ name }) => !archives.test(name));
  const batches = Math.ceil(single.length / mostImportFiles);

  return {
    batches: [
      ...fit.filter(({ name }) => archives.test(name)).map((file) => ({ kind: 'archive' as const, files: [file] })),
      ...Array.from({ length: batches }, (_, batch) => ({
        kind: 'files' as const,
        files: single.slice(batch * mostImportFiles, (batch + 1) * mostImportFiles),
      })),
    ],
    unsent: files.flatMap((file) => {
      const why = whyUnsent(file);
      return why === null ? [] : [{ name: file.name, why }];
    }),
  };
};

const whyUnsent = ({ name, size }: FileFacts): Unsent | null => {
  const isArchive = archives.test(name);
  if (!isArchive && !runFiles.test(name)) return 'unknown';
  if (size === 0) return 'empty';
  return size > (isArchive ? mostArchiveBytes : mostFileBytes) ? 'too-large' : null;
};
