import type { PlanWeek } from '../plan';

/** The weeks of a plan with these in the place of those of their number, `count` in all. */
export const withWeeks = (
  weeks: readonly PlanWeek[],
  others: readonly PlanWeek[],
  count: number = weeks.length,
): readonly PlanWeek[] => {
  const byNumber = new Map([...weeks, ...others].map((week) => [week.number, week]));
  return Array.from({ length: count }, (_, place) => byNumber.get(place + 1)).filter((week) => week !== undefined);
};
