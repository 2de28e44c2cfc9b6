import type { PlanWeek } from '../../../shared/domain/plan/plan';
import { addDays, daysBetween, type IsoDate, mondayOf } from '../../../shared/domain/units/calendar';

/** How many weeks of the example plan its athlete has behind them. */
export const weeksLived = 6;

/** A plan moved by whole weeks to where today lies in its seventh, and the days it was moved by. */
export const shiftedWeeks = (
  weeks: readonly PlanWeek[],
  today: IsoDate,
): Readonly<{ weeks: readonly PlanWeek[]; days: number }> => {
  const first = weeks[0]?.monday ?? today;
  const days = daysBetween(first, addDays(mondayOf(today), -7 * weeksLived));
  const moved = weeks.map((week) => ({
    ...week,
    monday: addDays(week.monday, days),
    sessions: week.sessions.map((session) => ({ ...session, date: addDays(session.date, days) })),
  }));

  return { weeks: moved, days };
};
