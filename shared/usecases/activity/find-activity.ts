import type { Matching } from '../../domain/activity/match/match';
import type { Session } from '../../domain/session/session';
import { addDays, isoDate } from '../../domain/units/calendar';
import type { RecordingWithDetails } from '../../ports';
import { done, type Outcome, refused } from '../outcome';
import { matchedRuns } from './list-activities';
import type { DatedRun, RunsAtHandPorts } from './runs-at-hand';

/** A run with its details, and its session in the plan in force. */
export type FoundActivity = Readonly<{
  run: DatedRun;
  /** Those around it, itself among them. */
  runs: readonly DatedRun[];
  details: RecordingWithDetails['details'];
  matching: Matching;
  sessions: readonly Session[];
}>;

const noActivity = refused('not-found', 'There is no such run.');

/** Finds a run by the id of any of its recordings. */
export const findActivity = async (
  ports: RunsAtHandPorts,
  athleteId: string,
  activityId: string,
): Promise<Outcome<FoundActivity>> => {
  const [asked] = await ports.recordings.find(athleteId, [activityId]);
  if (asked === null || asked === undefined) return noActivity;

  // Its day is that of its best recording, which may lie on the day before or after by another clock.
  const day = isoDate(asked.recording.startedAt.slice(0, 10));
  const near = await matchedRuns(ports, athleteId, { from: addDays(day, -2), to: addDays(day, 2) });
  const run = near.runs.find(({ best, others }) => [best, ...others].some(({ id }) => id === activityId));
  if (run === undefined) return noActivity;
  const best = run.best.id === activityId ? asked : (await ports.recordings.find(athleteId, [run.best.id]))[0];
  if (best === null || best === undefined) return noActivity;
  return done({ run, runs: near.runs, details: best.details, matching: near.matching, sessions: near.sessions });
};
