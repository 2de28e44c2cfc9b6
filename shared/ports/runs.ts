import type { RunLink } from '../contract/stored/run-link';
import type { KeptRecording, RecordingDetails } from '../domain/activity/kept-recording';
import type { SourceKind } from '../domain/activity/source';

/** Instants, ISO 8601 in UTC; the last is not included. */
export type Span = Readonly<{ from: string; to: string }>;

export type RecordingWithDetails = Readonly<{ recording: KeptRecording; details: RecordingDetails }>;

/** The recordings of runs, one by one. A recording past its time is never returned, even before it is swept. */
export interface RecordingStore {
  /** Saves these; a recording with the same id is replaced. */
  put(athleteId: string, recordings: readonly RecordingWithDetails[]): Promise<void>;
  /** The recordings with these ids, in the same order; a missing one is null. */
  find(athleteId: string, ids: readonly string[]): Promise<readonly (RecordingWithDetails | null)[]>;
  /** Those that started in this span, by start. */
  list(athleteId: string, span: Span): Promise<readonly KeptRecording[]>;
  /** Removes these; a missing one is no error. */
  remove(athleteId: string, ids: readonly string[]): Promise<void>;
  /** Removes all that came from such a source, and returns their ids. */
  removeAll(athleteId: string, kind: SourceKind): Promise<readonly string[]>;
}

/** The athlete's word on which run was which session, by the ids of the run's recordings. */
export interface RunLinkStore {
  list(athleteId: string): Promise<readonly RunLink[]>;
  put(athleteId: string, link: RunLink): Promise<void>;
  remove(athleteId: string, recordingId: string): Promise<void>;
}

/** Recordings an athlete has deleted and which their source must not bring back. */
export interface DeletedRecordings {
  add(athleteId: string, ids: readonly string[]): Promise<void>;
  /** Which of these are among them. */
  among(athleteId: string, ids: readonly string[]): Promise<readonly string[]>;
}
