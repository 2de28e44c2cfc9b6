import type { StrengthRecord } from '../../contract/stored/strength';
import type { SetLogReply } from '../../contract/strength';
import { placedSession } from '../../domain/adjustment/sessions-of';
import type { PlanWeek } from '../../domain/plan/plan';
import type { Session } from '../../domain/session/session';
import type { StrengthRecord as WorkoutDone } from '../../domain/strength/set-log';
import type { StrengthOrder } from '../../domain/strength/strength-order';
import { strengthOrderFor } from '../../domain/strength/strength-order-for';
import type { IsoDate } from '../../domain/units/calendar';
import type { CheckInStore, PlanKey, SetLogStore, StrengthStore } from '../../ports';
import { done, type Outcome, refused } from '../outcome';
import { type PlanAtHandPorts, planAsItStands, planAtHand } from '../plan/plan-at-hand';
import type { ReadyPlan } from '../plan/plan-in-force';
import { planOfSession } from '../session/find-session';
import { standingWorkout } from './standing-workout';

export type StrengthAtHandPorts = PlanAtHandPorts &
  Readonly<{ checkIns: CheckInStore; strength: StrengthStore; setLogs: SetLogStore }>;

/** A strength session of a plan in force: what its workout goes by, what was written, and what was done. */
export type StrengthAtHand = Readonly<{
  plan: PlanKey;
  head: ReadyPlan;
  today: IsoDate;
  order: StrengthOrder;
  /** The week of the check-in that the niggles are from. */
  checkInWeek: number | null;
  record: StrengthRecord | null;
  log: SetLogReply | null;
  /** Whether the athlete has told of the session itself. */
  isLogged: boolean;
}>;

const noSession = refused('not-found', 'There is no such strength session.');

/** How many earlier workouts count: two months of two a week, the longest that an exercise may stay. */
const mostBefore = 16;

/** Gathers everything about a strength session. */
export const strengthAtHand = async (
  ports: StrengthAtHandPorts,
  athleteId: string,
  sessionId: string,
): Promise<Outcome<StrengthAtHand>> => {
  const planId = planOfSession(sessionId);
  if (planId === null) return noSession;
  const now = await planAsItStands(ports, athleteId, planId);
  if (now.status === 'refused') return noSession;
  const session = placedSession(now.value.weeks, sessionId)?.session;
  if (session?.kind !== 'strength') return noSession;

  const plan = { athleteId, planId };
  const earlier = earlierStrength(now.value.weeks, session.date);
  const ids = [...earlier, session].map(({ id }) => id);
  const [hand, checkIns, records, logs] = await Promise.all([
    planAtHand(ports, now.value),
    ports.checkIns.list(plan),
    ports.strength.find(plan, ids),
    ports.setLogs.find(plan, ids),
  ]);

  const skipped = new Set(hand.logs.filter(({ outcome }) => outcome === 'skipped').map((log) => log.sessionId));
  const before = earlier.flatMap(({ id, date }, place) => {
    const done = asDone(date, records[place] ?? null, logs[place] ?? null);
    return done === null || (skipped.has(id) && done.sets.length === 0) ? [] : [done];
  });
  const record = records.at(-1) ?? null;
  const checkIn = checkIns.at(-1);
  const niggles = checkIn?.answers.niggles ?? [];
  const order = strengthOrderFor(hand, sessionId, { niggles, before, words: record?.asked.words ?? '' });
  if (order === null) return noSession;
  return done({
    ...{ plan, head: now.value.head, today: hand.today, order, record },
    checkInWeek: checkIn?.week ?? null,
    log: logs.at(-1) ?? null,
    isLogged: hand.logs.some((log) => log.sessionId === sessionId),
  });
};

/** An earlier workout with what was done of it; null where nothing was written, or nothing was to be done. */
const asDone = (date: IsoDate, record: StrengthRecord | null, log: SetLogReply | null): WorkoutDone | null => {
  const workout = standingWorkout(record, log);
  if (workout === null || workout.workout.exercises.length === 0) return null;
  return { date, workout: workout.workout, sets: log?.workoutId === workout.workoutId ? log.sets : [] };
};

/** The latest strength sessions before a day, in order of date. */
const earlierStrength = (weeks: readonly PlanWeek[], day: IsoDate): readonly Session[] =>
  weeks
    .flatMap(({ sessions }) => sessions)
    .filter(({ kind, date }) => kind === 'strength' && date < day)
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .slice(-mostBefore);
