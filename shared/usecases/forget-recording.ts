import type { Source } from '../domain/activity/source';
import type { Ids, RecordingStore } from '../ports';
import { recordingId } from './keep-recordings';

/** Removes the recording that its source has deleted or hidden. Nothing there is no fault. */
export const forgetRecording =
  (ports: Readonly<{ recordings: RecordingStore; ids: Ids }>) =>
  (athleteId: string, source: Pick<Source, 'kind' | 'externalId'>): Promise<void> =>
    ports.recordings.remove(athleteId, [recordingId(ports.ids, source)]);
