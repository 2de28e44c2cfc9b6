import type { From, ModelSource, Provenance } from '../athlete/provenance';
import type { Digest } from './digest';
import type { Recording } from './recording';
import { provenanceOf, type Source } from './source';

/**
 * A recording as it is kept: its figures and what its trace said, without the trace. It wears where it comes from, so
 * that what follows from a `strava-api` recording cannot reach a model.
 */
export type KeptRecording<Origin extends Provenance = Provenance> = From<Origin, KeptFigures>;

type KeptFigures = Readonly<
  Omit<Recording, 'laps' | 'trace'> & {
    /** The same for the same source and external id, whatever else changes. */
    id: string;
    source: Source;
    lapCount: number;
    hasTrace: boolean;
    digest: Digest;
    /** Instant after which nobody may read it any more; null: kept for good. */
    keptUntil: string | null;
  }
>;

/** What is looked at only when one run is opened. */
export type RecordingDetails = Readonly<Pick<Recording, 'laps' | 'trace'>>;

/** Those that a model may be shown, and what follows from them. */
export const showableRecordings = (recordings: readonly KeptRecording[]): readonly KeptRecording<ModelSource>[] =>
  recordings.filter((recording): recording is KeptRecording<ModelSource> => isShowable(recording.source));

const isShowable = (source: Source): boolean => provenanceOf(source) !== 'strava-api';
