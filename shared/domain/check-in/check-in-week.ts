import type { PlanWeek } from '../plan/plan';
import { addDays, type IsoDate } from '../units/calendar';

type Weeks = readonly Pick<PlanWeek, 'number' | 'monday'>[];

/** From its Saturday on there is enough of a week to look back on. */
export const saturday = 5;
/** Until the Thursday after, a check-in still says how the athlete is now. */
const lastDue = 10;

/** Number of the week to check in for: the latest that is all but over, before that the first. */
export const checkInWeek = (weeks: Weeks, today: IsoDate): number =>
  weeks.findLast(({ monday }) => addDays(monday, saturday) <= today)?.number ?? weeks[0]?.number ?? 1;

const isCheckInDue = ({ monday }: Pick<PlanWeek, 'monday'>, today: IsoDate): boolean =>
  addDays(monday, saturday) <= today && today <= addDays(monday, lastDue);

/** Number of the week whose check-in is worth asking for today; null where none is. */
export const dueWeek = (weeks: Weeks, today: IsoDate): number | null => {
  const number = checkInWeek(weeks, today);
  const week = weeks.find((it) => it.number === number);
  return week !== undefined && isCheckInDue(week, today) ? number : null;
};
