import type { Source } from '../domain/activity/source';
import type { Ids, RecordingStore, RunLinkStore } from '../ports';
import { recordingId } from './keep-recordings';

/** Removes the recording that its source has deleted or hidden, and what was said of it. Nothing there is no fault. */
export const forgetRecording =
  (ports: Readonly<{ recordings: RecordingStore; runLinks: RunLinkStore; ids: Ids }>) =>
  async (athleteId: string, source: Pick<Source, 'kind' | 'externalId'>): Promise<void> => {
    const id = recordingId(ports.ids, source);
    await ports.recordings.remove(athleteId, [id]);
    await ports.runLinks.remove(athleteId, id);
  };
