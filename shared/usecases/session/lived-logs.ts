import type { KeptRecording } from '../../domain/activity/kept-recording';
import { oneRunOnce } from '../../domain/activity/one-run-once';
import type { ModelSource, Provenance } from '../../domain/athlete/provenance';
import { type LivedLog, livedLogs } from '../../domain/log/lived-logs';
import { type RunLog, runLogs } from '../../domain/log/run-log';
import type { SessionLog } from '../../domain/log/session-log';
import type { PlanWeek } from '../../domain/plan/plan';
import { addDays, type IsoDate } from '../../domain/units/calendar';
import type { Clock, LogStore, PlanKey } from '../../ports';
import { coachRecordings, type StravaSwitch } from '../activity/coach-recordings';
import {
  type Days,
  datedRuns,
  linkReach,
  matchingOf,
  type RunStores,
  recordingsAround,
} from '../activity/runs-at-hand';
import { todayIn } from '../today';

export type LivedLogsPorts = RunStores & StravaSwitch & Readonly<{ logs: LogStore; clock: Clock }>;

/** A log that a coach may go by. */
export type CoachLog = LivedLog<ModelSource>;

/** What is known of the sessions of a plan. */
export type KnownLogs = Readonly<{
  told: readonly SessionLog[];
  /**
   * What runs say of sessions, whatever they come from, for their athlete's own eyes; and whether a coach goes by it.
   */
  ran: readonly (RunLog & Readonly<{ forCoach: boolean }>)[];
  /** Both, one log for a session. */
  shown: readonly LivedLog[];
  /** The same without all that comes from where a coach may not look. */
  coached: readonly CoachLog[];
}>;

/**
 * Reads what was told of a plan and what runs say of these weeks of it. What runs say is never stored: a run that is
 * linked otherwise, deleted or no longer kept is a session not told of again. Recordings are sorted out before they
 * become runs, so that of a run from Strava and a watch a coach knows the watch's figures alone.
 */
export const knownLogs = async (
  ports: LivedLogsPorts,
  plan: PlanKey,
  weeks: readonly PlanWeek[],
): Promise<KnownLogs> => {
  const { told, recordings, logsFrom } = await gathered(ports, plan, weeks);
  const ran = logsFrom(recordings);
  const coached = logsFrom(coachRecordings(ports, recordings));
  const known = new Set(coached.map(({ sessionId }) => sessionId));
  return {
    told,
    ran: ran.map((log) => ({ ...log, forCoach: known.has(log.sessionId) })),
    shown: livedLogs(told, ran),
    coached: livedLogs(told, coached),
  };
};

/** What a coach may go by. */
export const coachLogs = async (
  ports: LivedLogsPorts,
  plan: PlanKey,
  weeks: readonly PlanWeek[],
): Promise<readonly CoachLog[]> => (await knownLogs(ports, plan, weeks)).coached;

const gathered = async (ports: LivedLogsPorts, plan: PlanKey, weeks: readonly PlanWeek[]) => {
  const [athlete, told] = await Promise.all([ports.athletes.find(plan.athleteId), ports.logs.list(plan)]);
  const timeZone = athlete?.profile?.timeZone ?? 'UTC';
  const today = todayIn(timeZone, ports.clock.now());
  const days = daysOf(weeks, today);
  const [recordings, links] =
    days === null
      ? [[], []]
      : await Promise.all([recordingsAround(ports, plan.athleteId, days), ports.runLinks.list(plan.athleteId)]);
  const sessions = weeks.flatMap((week) => week.sessions);
  const logsFrom = <Origin extends Provenance>(some: readonly KeptRecording<Origin>[]): readonly RunLog<Origin>[] => {
    if (days === null) return [];
    const runs = datedRuns(oneRunOnce(some), timeZone, days);
    return runLogs(sessions, runs, matchingOf({ runs, sessions, logs: told, links, today }));
  };
  return { told, recordings, logsFrom };
};

/** The days on which these weeks' sessions can have been run so far; null before their time. */
const daysOf = (weeks: readonly PlanWeek[], today: IsoDate): Days | null => {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = addDays(first.monday, -linkReach);
  const latest = addDays(last.monday, 6 + linkReach);
  // A traveller's calendar runs ahead of the one at home.
  const to = latest < today ? latest : addDays(today, 1);
  return from > to ? null : { from, to };
};
