import type { PlanWeekReply } from '../../shared/contract/plan';
import { type IsoDate, mondayOf } from '../../shared/domain/units/calendar';
import { mondayOfKey } from './week-key';

type Weeks = readonly PlanWeekReply[];

/** The week of the plan that holds today; before the plan its first, after it its last. */
export const currentWeek = (weeks: Weeks, today: IsoDate): PlanWeekReply | null => {
  const monday = mondayOf(today);

  return weeks.find((week) => week.monday >= monday) ?? weeks.at(-1) ?? null;
};

/** Where a day stands to the plan. */
export const placeInPlan = (weeks: Weeks, day: IsoDate): 'before' | 'within' | 'after' => {
  const monday = mondayOf(day);
  if (monday < (weeks[0]?.monday ?? monday)) return 'before';

  return monday > (weeks.at(-1)?.monday ?? monday) ? 'after' : 'within';
};

/** The week that the address asks for, where the plan has it; else the current one. */
export const shownWeek = (weeks: Weeks, key: string | undefined, today: IsoDate): PlanWeekReply | null => {
  const monday = key === undefined ? null : mondayOfKey(key);

  return weeks.find((week) => week.monday === monday) ?? currentWeek(weeks, today);
};

/** The weeks before and after; null at the ends of the plan. */
export const neighbours = (
  weeks: Weeks,
  number: number,
): Readonly<{ previous: PlanWeekReply | null; next: PlanWeekReply | null }> => ({
  previous: weeks.find((week) => week.number === number - 1) ?? null,
  next: weeks.find((week) => week.number === number + 1) ?? null,
});

/** Change of volume on the week before as a share, −0.23 for 23 % less; null without one to compare. */
export const volumeChange = (weeks: Weeks, week: PlanWeekReply): number | null => {
  const { previous } = neighbours(weeks, week.number);

  return previous === null || previous.volume === 0 ? null : week.volume / previous.volume - 1;
};
