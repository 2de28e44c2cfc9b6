import type { PlanWeek } from '../plan/plan';
import { isRunKind } from '../session/implied-parts';
import { isHardSession } from '../session/is-hard-session';
import type { Session } from '../session/session';
import { addDays, type IsoDate } from '../units/calendar';
import { spokenDay } from '../units/spoken-day';
import { consequencesOf } from './consequences-of';
import type { Consequence, MoveConsequence } from './move-consequence';
import type { PlanAtHand } from './plan-at-hand';
import { isLogged, type Placed, placedSession, withSessions } from './sessions-of';

/** A session to another day; `swapWith` is a session of that day that takes its place in exchange. */
export type Move = Readonly<{ sessionId: string; to: IsoDate; swapWith: string | null }>;

/** What a move would make of the plan. Nothing is changed yet, and a refused move has no weeks. */
export type MoveOutcome =
  | Readonly<{
      status: 'possible';
      /** All weeks; those the move does not touch are the very same objects. */
      weeks: readonly PlanWeek[];
      /** Numbers of the weeks that changed, one or two. */
      changed: readonly number[];
      consequence: MoveConsequence;
    }>
  | Readonly<{ status: 'refused'; consequence: MoveConsequence }>;

/**
 * Moves a session to another day of the plan, or swaps two, and says first what would follow: its id stays, both weeks
 * are summed anew, and every rule of the plan is put to the whole.
 */
export const moveSession = (plan: PlanAtHand, move: Move): MoveOutcome => {
  const refusals = calendarRefusals(plan, move);
  if (refusals.length > 0) return { status: 'refused', consequence: { refusals, warnings: [] } };

  const weeks = movedWeeks(plan.weeks, move);
  const consequence = consequencesOf(plan)(weeks);
  const own = weekRefusals(plan.weeks, weeks);
  const all = { ...consequence, refusals: [...own, ...consequence.refusals] };
  if (all.refusals.length > 0) return { status: 'refused', consequence: all };
  const changed = weeks.filter((week, index) => week !== plan.weeks[index]).map(({ number }) => number);
  return { status: 'possible', weeks, changed, consequence: all };
};

const refusal = (rule: string, date: IsoDate | null, sentence: string): Consequence => ({ rule, date, sentence });

/** What the calendar forbids before any rule of training is asked. */
const calendarRefusals = (plan: PlanAtHand, move: Move): readonly Consequence[] => {
  const placed = placedSession(plan.weeks, move.sessionId);
  const other = move.swapWith === null ? null : placedSession(plan.weeks, move.swapWith);
  if (placed === null || (move.swapWith !== null && other === null))
    return [refusal('not-in-plan', null, 'The plan no longer holds this session.')];
  if (other !== null && other.session.date !== move.to)
    return [refusal('not-on-that-day', move.to, 'The other session is no longer on that day.')];

  const moved = [placed, ...(other === null ? [] : [other])];
  return [...moved.flatMap((one) => fixedRefusals(plan, one)), ...targetRefusals(plan, move, placed.session)];
};

const fixedRefusals = (
  { logs, today }: PlanAtHand,
  { session: { id, kind, date } }: Placed,
): readonly Consequence[] => {
  if (isLogged(logs, id))
    return [refusal('logged', date, 'This session has been logged; what happened stays where it was.')];
  if (date < today) return [refusal('past-day', date, 'The day of this session is over.')];
  if (kind === 'race')
    return [
      refusal('race-day', date, 'A race is run when it is held. If its date has changed, change the race itself.'),
    ];
  return [];
};

const targetRefusals = (
  { picture, today, weeks }: PlanAtHand,
  { to, swapWith }: Move,
  session: Session,
): readonly Consequence[] => {
  const last = weeks.at(-1);
  if (to === session.date) return [refusal('same-day', to, 'It is on that day already.')];
  if (to < today || to < picture.startsOn) return [refusal('past-day', to, 'That day is over.')];
  if (last === undefined || to > addDays(last.monday, 6))
    return [refusal('after-the-plan', to, 'That day lies after the end of the plan.')];
  if (picture.schedule.blockedDates.includes(to))
    return [refusal('blocked-dates', to, `You keep ${spokenDay(to)} clear.`)];
  return swapWith === null ? crowding(weeks, session, to) : [];
};

/** One run a day, and one strength session: two are swapped, not piled up. */
const crowding = (weeks: readonly PlanWeek[], session: Session, to: IsoDate): readonly Consequence[] => {
  const isSameSort = (other: Session): boolean =>
    isRunKind(session.kind) ? isRunKind(other.kind) : other.kind === session.kind;
  const there = weeks.flatMap(({ sessions }) => sessions).find((other) => other.date === to && isSameSort(other));
  if (there === undefined) return [];
  const what = isRunKind(session.kind) ? 'a run' : 'such a session';
  return [refusal('one-a-day', to, `${spokenDay(to)} already holds ${what}. Swap the two instead.`)];
};

/** Nothing heavier comes into a recovery week, whatever the rules would then call that week. */
const weekRefusals = (before: readonly PlanWeek[], after: readonly PlanWeek[]): readonly Consequence[] =>
  after.flatMap((week, index) => {
    const was = before[index];
    if (was === undefined || was === week || !week.recovery) return [];
    const isHeavier = week.load > was.load || week.volume > was.volume;
    const isHard = week.sessions.some((one) => isHardSession(one) && !was.sessions.some(({ id }) => id === one.id));
    return isHeavier || isHard
      ? [refusal('recovery-week', null, `Week ${week.number} is a recovery week: nothing is added to it.`)]
      : [];
  });

/** The weeks with the session on its new day. A run comes before the strength work of its day. */
const movedWeeks = (weeks: readonly PlanWeek[], { sessionId, to, swapWith }: Move): readonly PlanWeek[] => {
  const session = placedSession(weeks, sessionId)?.session;
  const other = swapWith === null ? undefined : placedSession(weeks, swapWith)?.session;
  if (session === undefined) return weeks;
  const arrivals = [{ ...session, date: to }, ...(other === undefined ? [] : [{ ...other, date: session.date }])];
  return withArrivals(weeks, arrivals);
};

/** The weeks with these sessions on the days they now carry, and nowhere else. */
export const withArrivals = (weeks: readonly PlanWeek[], arrivals: readonly Session[]): readonly PlanWeek[] => {
  const ids = new Set(arrivals.map(({ id }) => id));
  return weeks.map((week) => {
    const sunday = addDays(week.monday, 6);
    const here = arrivals.filter(({ date }) => date >= week.monday && date <= sunday);
    if (here.length === 0 && !week.sessions.some(({ id }) => ids.has(id))) return week;
    const stay = week.sessions.filter(({ id }) => !ids.has(id));
    const first = here.filter(({ kind }) => kind !== 'strength');
    return withSessions(week, [...first, ...stay, ...here.filter(({ kind }) => kind === 'strength')]);
  });
};
