import type { SourceKind } from '../../domain/activity/source';
import type { RecordingStore, RunLinkStore } from '../../ports';

/** Removes all that came from a source of this kind, and what was said of it. How many recordings went. */
export const forgetSource =
  (ports: Readonly<{ recordings: RecordingStore; runLinks: RunLinkStore }>) =>
  async (athleteId: string, kind: SourceKind): Promise<number> => {
    const gone = await ports.recordings.removeAll(athleteId, kind);
    for (const id of gone) await ports.runLinks.remove(athleteId, id);
    return gone.length;
  };
