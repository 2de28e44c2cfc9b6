import type { AthleteRecord } from '../../contract/stored/athlete';
import { noZoneTimes } from '../../domain/fitness/run-zone-times';
import type { LoggedRun } from '../../domain/fitness/training-weeks';
import type { SessionLog } from '../../domain/log/session-log';
import type { PlanWeek } from '../../domain/plan/plan';
import { isRunKind } from '../../domain/session/implied-parts';
import type { Session, ZoneTimes } from '../../domain/session/session';
import type { IsoDate } from '../../domain/units/calendar';
import { load, metres, seconds } from '../../domain/units/quantity';
import type { AthleteStore, LogStore, PlanStore, WeekStore } from '../../ports';
import { type KnownRuns, type KnownRunsPorts, knownRuns } from '../activity/known-runs';
import { isExpired, newAthlete } from '../athlete/known-athlete';
import { type ReadyPlan, readyPlan, weekKeys, weeksUnder } from '../plan/plan-in-force';
import { todayIn } from '../today';

export type TrainingFactsPorts = KnownRunsPorts &
  Readonly<{ athletes: AthleteStore; plans: PlanStore; weeks: WeekStore; logs: LogStore }>;

/** The plan in force, week by week, and what was told of it. */
export type PlanFacts = Readonly<{ head: ReadyPlan; weeks: readonly PlanWeek[]; logs: readonly SessionLog[] }>;

/** All that an athlete’s fitness and progress are read from on a day. */
export type TrainingFacts = Readonly<{
  athlete: AthleteRecord;
  today: IsoDate;
  runs: KnownRuns;
  plan: PlanFacts | null;
}>;

/** Reads it; nothing for someone we know nothing of yet. */
export const trainingFacts = async (ports: TrainingFactsPorts, athleteId: string): Promise<TrainingFacts> => {
  const found = await ports.athletes.find(athleteId);
  const now = ports.clock.now();
  const athlete = found === null || isExpired(found, now) ? newAthlete(athleteId) : found;
  const timeZone = athlete.profile?.timeZone ?? 'UTC';
  const [runs, plan] = await Promise.all([knownRuns(ports)(athleteId, timeZone), planFacts(ports, athlete)]);
  return { athlete, today: todayIn(timeZone, now), runs, plan };
};

const planFacts = async (
  ports: TrainingFactsPorts,
  { athleteId, planId }: AthleteRecord,
): Promise<PlanFacts | null> => {
  if (planId === null) return null;
  const found = await readyPlan(ports, athleteId, planId);
  if (found.status === 'refused') return null;
  const plan = { athleteId, planId };
  const [weeks, logs] = await Promise.all([weeksUnder(ports, plan, weekKeys(found.value)), ports.logs.list(plan)]);
  return { head: found.value, weeks, logs };
};

/**
 * What was told as done of sessions on days of which no run is known: as told, else as planned, half of it when partly.
 */
export const loggedSessions = ({
  plan,
  runs,
}: TrainingFacts): readonly (LoggedRun & Readonly<{ isRun: boolean }>)[] => {
  if (plan === null) return [];
  const sessions = new Map(plan.weeks.flatMap((week) => week.sessions.map((session) => [session.id, session])));
  const daysWithRuns = new Set(runs.shown.map(({ date }) => date));
  return plan.logs.flatMap((log) => {
    const session = sessions.get(log.sessionId);
    if (session === undefined || log.outcome === 'skipped') return [];
    const isRun = isRunKind(session.kind);
    return isRun && daysWithRuns.has(log.date) ? [] : [{ ...loggedSession(session, log), isRun }];
  });
};

const loggedSession = (session: Session, { date, outcome, actual }: SessionLog): LoggedRun => {
  const plannedShare = outcome === 'partly' ? 0.5 : 1;
  const share = actual === null || session.duration === 0 ? plannedShare : actual.duration / session.duration;
  return {
    date,
    distance: actual?.distance ?? metres(share * session.distance),
    moving: actual?.duration ?? seconds(share * session.duration),
    load: load(share * session.load),
    zoneTimes: scaled(session.zoneTimes, share),
  };
};

const scaled = (times: ZoneTimes, share: number): ZoneTimes => {
  const all = { ...noZoneTimes };
  for (const zone of [1, 2, 3, 4, 5, 6] as const) all[zone] = seconds(share * times[zone]);
  return all;
};
