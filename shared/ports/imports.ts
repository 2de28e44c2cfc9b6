import type { ImportState, StartedImport } from '../contract/state/import-state';
import type { BatchResult, ImportRecord } from '../contract/stored/import';
import type { Manifest, PackedFile } from '../contract/stored/import-manifest';
import type { Recording } from '../domain/activity/recording';

/** What athletes upload, from the announcement to the end. */
export interface ImportStore {
  /** Adds the record until this instant, or returns the one that is already there. */
  open(athleteId: string, record: ImportRecord, until: Date): Promise<ImportRecord>;
  find(athleteId: string, importId: string): Promise<ImportRecord | null>;
  list(athleteId: string): Promise<readonly ImportRecord[]>;
  /** Replaces the record as `AthleteStore.change` does. @throws NotThere */
  change(athleteId: string, importId: string, next: (found: ImportRecord) => ImportRecord): Promise<ImportRecord>;
}

/** What came of each batch of an import. */
export interface BatchResults {
  /** Notes how far a batch has come, in place of what was noted before. */
  put(athleteId: string, importId: string, result: BatchResult): Promise<void>;
  find(athleteId: string, importId: string, batch: number): Promise<BatchResult | null>;
  /** In the order of the batches. */
  list(athleteId: string, importId: string): Promise<readonly BatchResult[]>;
  remove(athleteId: string, importId: string, batch: number): Promise<void>;
}

export interface ImportQueue {
  /** Hands an import over; handed over twice it is read once. @throws ImportNotStarted */
  send(started: StartedImport): Promise<void>;
}

export interface ImportStarter {
  /** Starts the reading, once: a second start of the same is the same start. @throws ImportNotStarted */
  start(state: ImportState): Promise<void>;
}

/** The place where uploads lie. Every method may throw `UploadsUnavailable`. */
export interface Uploads {
  /** Where one object of at most `mostBytes` may be uploaded under this key, and nothing else, for an hour. */
  form(key: string, mostBytes: number): Promise<Readonly<{ url: string; fields: Record<string, string> }>>;
  /** What has been uploaded below this prefix, with its size in bytes. */
  present(prefix: string): Promise<ReadonlyMap<string, number>>;
  /** An upload as a stream. @throws UploadGone */
  read(key: string): AsyncIterable<Uint8Array>;
  /** Removes an object; one that is not there is no fault. */
  remove(key: string): Promise<void>;
}

/**
 * ZIP archives among the uploads, read piece by piece. Every method may throw `UploadsUnavailable` and `UploadGone`.
 */
export interface Archives {
  /** What the directory has, file by file. @throws UnreadableFile for something that is no archive, or a damaged one */
  files(key: string): AsyncIterable<ArchivedFile>;
  /**
   * The content of each of these files, unpacked and held to its size and checksum. Small neighbours are fetched
   * together, for who asks for one after the other in the order of their place. @throws UnreadableFile
   */
  contents(key: string, files: readonly PackedFile[]): (file: PackedFile) => AsyncIterable<Uint8Array>;
}

/** A file in an archive's directory; `refused` says in a sentence why it is not going to be read. */
export type ArchivedFile =
  | Readonly<{ status: 'packed'; file: PackedFile }>
  | Readonly<{ status: 'refused'; name: string; sentence: string }>;

/** Reads what watches and Strava write. */
export interface RunFiles {
  /** The activities in a file, and what kind of file it is. @throws UnreadableFile */
  read(
    name: string,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Readonly<{ format: 'fit' | 'gpx' | 'tcx'; recordings: readonly Recording[] }>>;
  /** The rows of an archive's table. @throws UnreadableFile */
  rows(table: AsyncIterable<Uint8Array>): AsyncIterable<TableRow>;
}

/**
 * A row of an archive's table, the heading being row 1: what it says of the activity by itself, and its file if any.
 */
export type TableRow =
  | Readonly<{ status: 'read'; row: number; activityId: string; filename: string | null; recording: Recording }>
  | Readonly<{ status: 'faulty'; row: number; filename: string | null; sentence: string }>;

/** What each batch of an import is to read. Every method may throw `UploadsUnavailable`. */
export interface Manifests {
  put(athleteId: string, importId: string, batch: number, manifest: Manifest): Promise<void>;
  /** @throws NotThere */
  find(athleteId: string, importId: string, batch: number): Promise<Manifest>;
  remove(athleteId: string, importId: string, batch: number): Promise<void>;
}
