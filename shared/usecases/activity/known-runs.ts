import { dateOfRun } from '../../domain/activity/date-of-run';
import type { KeptRecording } from '../../domain/activity/kept-recording';
import { oneRunOnce } from '../../domain/activity/one-run-once';
import { isRunning } from '../../domain/activity/recording';
import type { From, ModelSource, Provenance } from '../../domain/athlete/provenance';
import type { RunFacts } from '../../domain/fitness/run-facts';
import { type EnteredRace, runFactsOf } from '../../domain/fitness/run-facts-of';
import type { Clock, GoalStore, RecordingStore } from '../../ports';
import { coachRecordings, type StravaSwitch } from './coach-recordings';

/** A run that a coach may go by. */
export type CoachRun = From<ModelSource, RunFacts>;

export type KnownRunsPorts = StravaSwitch & Readonly<{ recordings: RecordingStore; goals: GoalStore; clock: Clock }>;

/** Runs as their owner sees them, and those of them that a coach may go by. */
export type KnownRuns = Readonly<{ shown: readonly From<Provenance, RunFacts>[]; coached: readonly CoachRun[] }>;

/**
 * All runs of an athlete, in order of their start. Recordings are sorted out before they become runs: one that came
 * from Strava and from a watch as well is known to a coach by the watch’s figures alone.
 */
export const knownRuns =
  (ports: KnownRunsPorts) =>
  async (athleteId: string, timeZone: string): Promise<KnownRuns> => {
    const [recordings, races] = await Promise.all([
      ports.recordings.list(athleteId, wholePast(ports.clock.now())),
      enteredRaces(ports, athleteId),
    ]);
    const runs = recordings.filter(({ sport }) => isRunning(sport));
    const factsOf = <Origin extends Provenance>(some: readonly KeptRecording<Origin>[]) =>
      oneRunOnce(some).map((activity) => runFactsOf(activity, dateOfRun(activity.best, timeZone), races));
    return { shown: factsOf(runs), coached: factsOf(coachRecordings(ports, runs)) };
  };

/** The runs that a coach may go by. */
export const coachRuns =
  (ports: KnownRunsPorts) =>
  async (athleteId: string, timeZone: string): Promise<readonly CoachRun[]> =>
    (await knownRuns(ports)(athleteId, timeZone)).coached;

const dayInMs = 86_400_000;
const wholePast = (now: Date) => ({
  from: '1970-01-01T00:00:00Z',
  to: new Date(now.getTime() + dayInMs).toISOString(),
});

const enteredRaces = async ({ goals }: KnownRunsPorts, athleteId: string): Promise<readonly EnteredRace[]> =>
  (await goals.list(athleteId)).flatMap(({ goal }) => (goal.kind === 'race' ? [goal, ...goal.races] : []));
