import type { PlanWeekReply } from '../../shared/contract/plan';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';

type Weeks = readonly Pick<PlanWeekReply, 'number' | 'monday'>[];

/** From its Saturday on there is enough of a week to look back on. */
export const saturday = 5;
/** Until the Thursday after, a check-in still says how the athlete is now. */
const lastDue = 10;

/** Number of the week to check in for: the latest that is all but over, before that the first. */
export const checkInWeek = (weeks: Weeks, today: IsoDate): number =>
  weeks.findLast(({ monday }) => addDays(monday, saturday) <= today)?.number ?? weeks[0]?.number ?? 1;

/** Whether a check-in for this week is worth asking for today. */
export const isCheckInDue = ({ monday }: Pick<PlanWeekReply, 'monday'>, today: IsoDate): boolean =>
  addDays(monday, saturday) <= today && today <= addDays(monday, lastDue);
