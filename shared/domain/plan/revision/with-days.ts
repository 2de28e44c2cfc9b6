import { weekSums } from '../../session/expand-week';
import type { IsoDate } from '../../units/calendar';
import type { PlanWeek } from '../plan';

/** The week with these days taken from another version of it, and its sums made anew. */
export const withDays = (week: PlanWeek, source: PlanWeek, dates: readonly IsoDate[]): PlanWeek => {
  const taken = new Set(dates);
  const sessions = [
    ...week.sessions.filter(({ date }) => !taken.has(date)),
    ...source.sessions.filter(({ date }) => taken.has(date)),
  ].sort((one, other) => one.date.localeCompare(other.date));

  return { ...week, sessions, ...weekSums(sessions) };
};
