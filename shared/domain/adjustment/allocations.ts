import type { PlanWeek } from '../plan/plan';
import { isRunKind } from '../session/implied-parts';
import { isHardSession } from '../session/is-hard-session';
import type { Session } from '../session/session';
import { daysBetween, type IsoDate, weekdayOf } from '../units/calendar';
import type { PlanAtHand } from './plan-at-hand';

/** Where each open session of a week goes; null: left out. */
export type Allocation = Readonly<{ places: ReadonlyMap<string, IsoDate | null>; cost: number }>;

export type AllocationRequest = Readonly<{
  plan: PlanAtHand;
  week: PlanWeek;
  /** Sessions that may be given another day, and those of them that must leave theirs. */
  open: readonly Session[];
  leaving: readonly Session[];
  /** Days that may hold a session. */
  days: readonly IsoDate[];
}>;

/** Sessions moved although their own day is free, at most: the least change that helps. */
const mostDisplaced = 2;
/** Where the search is cut off. */
const mostFound = 400;
const mostSteps = 60_000;

/**
 * Ways to lay out a week on the days that are left, the cheapest first: few and unimportant sessions left out, few
 * moved, and those not far. Each keeps one run a day, the minutes there are, and easy days between hard ones, week ends
 * included; whether all rules agree is for the review to say.
 */
export const allocations = (request: AllocationRequest): readonly Allocation[] => {
  const { open, leaving } = request;
  const order = [...open].sort((one, other) => importance(other) - importance(one));
  const mustLeave = new Set(leaving.map(({ id }) => id));
  const found: Allocation[] = [];
  let steps = 0;

  const place = (index: number, placed: readonly Placement[], cost: number, displaced: number): void => {
    steps += 1;
    if (found.length >= mostFound || steps > mostSteps) return;
    const session = order[index];
    if (session === undefined) {
      found.push({ places: new Map(placed.map(({ session: { id }, date }) => [id, date])), cost });
      return;
    }
    for (const date of choices(session, request, mustLeave.has(session.id))) {
      const isDisplaced = !mustLeave.has(session.id) && date !== session.date;
      if (isDisplaced && displaced >= mostDisplaced) continue;
      if (date !== null && !isFree(session, date, placed, request)) continue;
      place(index + 1, [...placed, { session, date }], cost + costOf(session, date), displaced + (isDisplaced ? 1 : 0));
    }
  };
  place(0, [], 0, 0);
  return found.sort((one, other) => one.cost - other.cost);
};

type Placement = Readonly<{ session: Session; date: IsoDate | null }>;

/** Long runs before hard sessions before easy runs before everything else. */
const importance = (session: Session): number => {
  if (session.kind === 'long') return 5;
  if (isHardSession(session)) return 4;
  return isRunKind(session.kind) ? 2 : 1;
};

/** A day apart costs 1 and a move 10; to leave a session out costs 100 and more. */
const costOf = (session: Session, date: IsoDate | null): number => {
  if (date === null) return 100 * importance(session);
  return date === session.date ? 0 : 10 + Math.abs(daysBetween(session.date, date));
};

/** Its own day first, then the nearest, then none. Runs keep to the days the athlete runs on. */
const choices = (
  session: Session,
  { plan, days }: AllocationRequest,
  mustLeave: boolean,
): readonly (IsoDate | null)[] => {
  const { runDays } = plan.picture.schedule;
  const others = days
    .filter((date) => date !== session.date && (!isRunKind(session.kind) || runDays.includes(weekdayOf(date))))
    .sort((one, other) => Math.abs(daysBetween(session.date, one)) - Math.abs(daysBetween(session.date, other)));
  return [...(mustLeave ? [] : [session.date]), ...others, null];
};

/** A session that keeps its day need only agree with one that comes to it; one that comes must agree with all. */
const isFree = (session: Session, date: IsoDate, placed: readonly Placement[], request: AllocationRequest): boolean => {
  const isStaying = date === session.date;
  const others = isStaying
    ? placed.filter((one) => one.date !== one.session.date)
    : [...fixedPlacements(request), ...placed];
  return sharesDay(session, date, others, request) && isSpaced(session, date, others, request);
};

/** One run and one strength session a day, races alone, within the minutes of the day. */
const sharesDay = (
  session: Session,
  date: IsoDate,
  others: readonly Placement[],
  request: AllocationRequest,
): boolean => {
  const there = others.filter((one) => one.date === date).map((one) => one.session);
  const cap = request.plan.picture.schedule.maxMinutes[weekdayOf(date)] ?? Number.POSITIVE_INFINITY;
  const minutes = [session, ...there].reduce((sum, { duration }) => sum + duration / 60, 0);
  const isStrength = session.kind === 'strength';
  return minutes <= cap + 1 && there.every(({ kind }) => kind !== 'race' && (kind === 'strength') !== isStrength);
};

const isSpaced = (
  session: Session,
  date: IsoDate,
  others: readonly Placement[],
  request: AllocationRequest,
): boolean => {
  if (!isHardSession(session)) return true;
  const { ageBand } = request.plan.picture;
  const apart = ageBand === '50-64' || ageBand === '65+' ? 3 : 2;
  const hard = others.flatMap((one) => (one.date !== null && isHardSession(one.session) ? [one.date] : []));
  return hard.every((other) => Math.abs(daysBetween(other, date)) >= apart);
};

/** Everything that stays where it is: other weeks, races, and what is past or logged. */
const fixedPlacements = ({ plan, week, open }: AllocationRequest): readonly Placement[] => {
  const ids = new Set(open.map(({ id }) => id));
  return plan.weeks
    .filter(({ number }) => Math.abs(number - week.number) <= 1)
    .flatMap(({ sessions }) => sessions)
    .filter(({ id }) => !ids.has(id))
    .map((session) => ({ session, date: session.date }));
};
