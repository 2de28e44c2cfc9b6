import type { PlanWeek } from '../plan/plan';
import type { Session } from '../session/session';
import { addDays, type IsoDate } from '../units/calendar';
import { spokenDay } from '../units/spoken-day';
import { allocations } from './allocations';
import { consequencesOf } from './consequences-of';
import type { Consequence } from './move-consequence';
import { withArrivals } from './move-session';
import type { PlanAtHand } from './plan-at-hand';
import { isLogged, withSessions } from './sessions-of';
import { stepsToLookAt } from './steps-to-look-at';

/** A week whose days are not all free: which of them hold nothing. */
export type BusyDays = Readonly<{ week: number; busy: readonly IsoDate[] }>;

export type ReplannedWeek = Readonly<{
  /** All weeks; those but this one are the very same objects. */
  weeks: readonly PlanWeek[];
  moved: readonly Readonly<{ session: Session; to: IsoDate }>[];
  /** What found no place, each with why. */
  dropped: readonly Readonly<{ session: Session; sentence: string }>[];
  warnings: readonly Consequence[];
}>;

/** Allocations that are put to every rule before all that is on a busy day is simply dropped. */
const mostTried = 30;

/**
 * The best week around busy days: what stood on them goes to the nearest free day where every rule agrees, the most
 * important first; what finds no place is dropped with the reason, and never piled onto another session. Sessions that
 * are past, logged or races stay where they are.
 */
export const replanWeek = (plan: PlanAtHand, { week: number, busy }: BusyDays): ReplannedWeek => {
  const week = plan.weeks.find((one) => one.number === number);
  if (week === undefined) return unchanged(plan.weeks);
  const open = week.sessions.filter(
    ({ id, kind, date }) => kind !== 'race' && date >= plan.today && !isLogged(plan.logs, id),
  );
  const leaving = open.filter(({ date }) => busy.includes(date));
  if (leaving.length === 0) return unchanged(plan.weeks);

  const busyPlan = withBusyDays(plan, busy);
  const days = Array.from({ length: 7 }, (_, day) => addDays(week.monday, day)).filter(
    (date) =>
      date >= plan.today && date >= plan.picture.startsOn && !busyPlan.picture.schedule.blockedDates.includes(date),
  );
  for (const { places } of allocations({ plan: busyPlan, week, open, leaving, days }).slice(0, mostTried)) {
    const { moved, dropped } = laidOut(open, places);
    const without = withoutSessions(plan.weeks, dropped);
    const weeks = withArrivals(
      without,
      moved.map(({ session, to }) => ({ ...session, date: to })),
    );
    const { refusals, warnings } = consequencesOf(busyPlan, [without])(weeks);
    if (refusals.length === 0)
      return {
        ...{ weeks, moved, warnings: [...warnings, ...stepsToLookAt(busyPlan, weeks)] },
        dropped: dropped.map((session) => ({ session, sentence: whyDropped(session, busy) })),
      };
  }
  const weeks = withoutSessions(plan.weeks, leaving);
  return {
    ...{ weeks, moved: [], warnings: stepsToLookAt(busyPlan, weeks) },
    dropped: leaving.map((session) => ({ session, sentence: whyDropped(session, busy) })),
  };
};

/** What an allocation does to the sessions of the week: those that move, and those it has no day for. */
const laidOut = (
  open: readonly Session[],
  places: ReadonlyMap<string, IsoDate | null>,
): Readonly<{ moved: ReplannedWeek['moved']; dropped: readonly Session[] }> => ({
  dropped: open.filter(({ id }) => places.get(id) === null),
  moved: open.flatMap((session) => {
    const to = places.get(session.id) ?? session.date;
    return places.get(session.id) === null || to === session.date ? [] : [{ session, to }];
  }),
});

const unchanged = (weeks: readonly PlanWeek[]): ReplannedWeek => ({ weeks, moved: [], dropped: [], warnings: [] });

/** The athlete’s calendar with the busy days kept clear: a day that is lost is judged as lost. */
const withBusyDays = (plan: PlanAtHand, busy: readonly IsoDate[]): PlanAtHand => {
  const { schedule } = plan.picture;
  return {
    ...plan,
    picture: { ...plan.picture, schedule: { ...schedule, blockedDates: [...schedule.blockedDates, ...busy] } },
  };
};

const withoutSessions = (weeks: readonly PlanWeek[], dropped: readonly Session[]): readonly PlanWeek[] => {
  const ids = new Set(dropped.map(({ id }) => id));
  return weeks.map((week) =>
    week.sessions.some(({ id }) => ids.has(id))
      ? withSessions(
          week,
          week.sessions.filter(({ id }) => !ids.has(id)),
        )
      : week,
  );
};

const whyDropped = ({ date }: Session, busy: readonly IsoDate[]): string =>
  busy.includes(date)
    ? `No other day of the week holds the session of ${spokenDay(date)} without crowding another. It is left out and not made up for.`
    : `The session of ${spokenDay(date)} gives way to a more important one. It is left out and not made up for.`;
