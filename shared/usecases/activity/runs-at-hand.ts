import type { Activity } from '../../domain/activity/activity';
import { dateOfRun } from '../../domain/activity/date-of-run';
import type { Match, MatchedRun, Matching, PlannedRun } from '../../domain/activity/match/match';
import { matchRuns } from '../../domain/activity/match/match-runs';
import { oneRunOnce } from '../../domain/activity/one-run-once';
import type { Provenance } from '../../domain/athlete/provenance';
import type { SessionLog } from '../../domain/log/session-log';
import type { Session } from '../../domain/session/session';
import { addDays, type IsoDate, mondayOf } from '../../domain/units/calendar';
import type { AthleteStore, Clock, LogStore, PlanStore, RecordingStore, RunLinkStore, WeekStore } from '../../ports';
import { readyPlan, weekKeys, weeksUnder } from '../plan/plan-in-force';

export type RunStores = Readonly<{ athletes: AthleteStore; recordings: RecordingStore; runLinks: RunLinkStore }>;
export type RunsAtHandPorts = RunStores &
  Readonly<{ plans: PlanStore; weeks: WeekStore; logs: LogStore; clock: Clock }>;

/** A run on the athlete's calendar. */
export type DatedRun<Origin extends Provenance = Provenance> = Activity<Origin> & Readonly<{ date: IsoDate }>;

/** The days, both included. */
export type Days = Readonly<{ from: IsoDate; to: IsoDate }>;

/** All runs that began on these days, whatever they come from: for their athlete's own eyes. */
export const runsOn = async (ports: RunStores, athleteId: string, days: Days): Promise<readonly DatedRun[]> => {
  const [timeZone, recordings] = await Promise.all([
    zoneOf(ports, athleteId),
    recordingsAround(ports, athleteId, days),
  ]);
  return datedRuns(oneRunOnce(recordings), timeZone, days);
};

const zoneOf = async ({ athletes }: RunStores, athleteId: string): Promise<string> =>
  (await athletes.find(athleteId))?.profile?.timeZone ?? 'UTC';

/** No clock on earth is more than 14 hours from UTC; a copy read in another zone may be a day off. */
export const recordingsAround = (
  { recordings }: Pick<RunStores, 'recordings'>,
  athleteId: string,
  { from, to }: Days,
) => recordings.list(athleteId, { from: `${addDays(from, -2)}T00:00:00Z`, to: `${addDays(to, 3)}T00:00:00Z` });

export const datedRuns = <Origin extends Provenance>(
  activities: readonly Activity<Origin>[],
  timeZone: string,
  { from, to }: Days,
): readonly DatedRun<Origin>[] =>
  activities
    .map((activity) => ({ ...activity, date: dateOfRun(activity.best, timeZone) }))
    .filter(({ date }) => date >= from && date <= to);

/** Whole weeks around these days, so that a match does not hang on where a list begins. */
export const wholeWeeks = ({ from, to }: Days): Days => ({ from: mondayOf(from), to: addDays(mondayOf(to), 6) });

/** The sessions of the plan in force that these days' runs can have been, and what was told of them. */
export const sessionsOn = async (
  ports: RunsAtHandPorts,
  athleteId: string,
  { from, to }: Days,
): Promise<Readonly<{ sessions: readonly Session[]; logs: readonly SessionLog[] }>> => {
  const planId = (await ports.athletes.find(athleteId))?.planId ?? null;
  const plan = planId === null ? null : await readyPlan(ports, athleteId, planId);
  if (plan === null || plan.status === 'refused') return { sessions: [], logs: [] };
  const key = { athleteId, planId: plan.value.planId };
  const [weeks, logs] = await Promise.all([weeksUnder(ports, key, weekKeys(plan.value)), ports.logs.list(key)]);
  const sessions = weeks
    .flatMap((week) => week.sessions)
    .filter(({ date }) => date >= addDays(from, -linkReach) && date <= addDays(to, linkReach));
  return { sessions, logs };
};

/** As for a log: how many days from its own a session may be run and still be that session. */
export const linkReach = 7;

type AtHand = Readonly<{
  runs: readonly DatedRun[];
  sessions: readonly Session[];
  logs: readonly SessionLog[];
  links: Awaited<ReturnType<RunLinkStore['list']>>;
  today: IsoDate;
}>;

/** Which of these runs was which session: by the athlete's word, by what was told of the session, else by likeness. */
export const matchingOf = ({ runs, sessions, logs, links, today }: AtHand): Matching =>
  matchRuns(asTold(sessions, logs, links), runs.map(asMatched), links, today);

/** A session told to be skipped was no run, unless the athlete says which; one told to be moved was on that day. */
const asTold = (
  sessions: readonly Session[],
  logs: readonly SessionLog[],
  links: readonly Readonly<{ sessionIds: readonly string[] }>[],
): readonly PlannedRun[] =>
  sessions.flatMap((session) => {
    const log = logs.find(({ sessionId }) => sessionId === session.id);
    const isLinked = links.some(({ sessionIds }) => sessionIds.includes(session.id));
    if (log?.outcome === 'skipped' && !isLinked) return [];
    return [log === undefined ? session : { ...session, date: log.date }];
  });

export const asMatched = ({ id, best, others, date }: DatedRun): MatchedRun => ({
  id,
  ids: [best, ...others].map((recording) => recording.id),
  date,
  startedAt: best.startedAt,
  distance: best.distance,
  moving: best.moving,
});

export const matchOf = ({ matches }: Matching, runId: string): Match | null =>
  matches.find(({ runIds }) => runIds.includes(runId)) ?? null;
