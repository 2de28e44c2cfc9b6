import { isRunning, type TracePoint } from '../../domain/activity/recording';
import { type AskStravaPorts, askStrava } from './ask-strava';
import type { RunKeeping } from './run-keeping';

export type FetchStravaPorts = AskStravaPorts & Readonly<{ runs: RunKeeping }>;

/**
 * Fetches an activity as it is at Strava by now, and keeps it if it is a run; what is gone, hidden from us or no run
 * (any more) is removed.
 */
export const fetchStravaActivity =
  (ports: FetchStravaPorts) =>
  async (athleteId: string, activityId: string, share: number): Promise<'kept' | 'removed'> => {
    const ask = askStrava(ports);
    const recording = await ask(athleteId, share, (token) => ports.strava.activity(token, activityId));
    if (recording === null || !isRunning(recording.sport)) {
      await ports.runs.remove(athleteId, 'strava', activityId);
      return 'removed';
    }

    const trace: readonly TracePoint[] = await ask(athleteId, share, (token) => ports.strava.trace(token, activityId));
    const source = { kind: 'strava', externalId: activityId, file: null } as const;
    await ports.runs.keep(athleteId, [{ source, recording: { ...recording, trace } }]);
    return 'kept';
  };
