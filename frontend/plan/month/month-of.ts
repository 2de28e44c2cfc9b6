import type { PlanWeekReply } from '../../../shared/contract/plan';
import { addDays, dayIndex, type IsoDate, isoDate, mondayOf } from '../../../shared/domain/units/calendar';
import { daysOfMonth } from '../../activities/activity-weeks';
import { mondayOfKey, weekKey } from '../week-key';

type Weeks = readonly Pick<PlanWeekReply, 'monday'>[];

const monthName = (date: IsoDate): string => date.slice(0, 7);

/** First and last month that the plan reaches into, as `2026-11`. */
const reach = (weeks: Weeks): Readonly<{ first: string; last: string }> | null => {
  const [first] = weeks;
  const last = weeks.at(-1);

  return first && last ? { first: monthName(first.monday), last: monthName(addDays(last.monday, 6)) } : null;
};

/**
 * The month on show, as `2026-11`: that of the Thursday of the week asked for, else today's; never outside the plan.
 */
export const monthShown = (weeks: Weeks, key: string | undefined, today: IsoDate): string => {
  const monday = key === undefined ? null : mondayOfKey(key);
  const wanted = monthName(monday === null ? today : addDays(monday, 3));
  const ends = reach(weeks);
  if (ends === null) return wanted;

  // Of three in their order, the middle one lies within.
  return [ends.first, wanted, ends.last].toSorted()[1] ?? wanted;
};

/** Names a month by a week whose Thursday is in it, for the address bar. */
export const keyOfMonth = (month: string): string => weekKey(isoDate(`${month}-04`));

/** The months before and after; null where the plan does not reach. */
export const monthsBeside = (
  weeks: Weeks,
  month: string,
): Readonly<{ previous: string | null; next: string | null }> => {
  const { from, to } = daysOfMonth(month);
  const [previous, next] = [monthName(addDays(from, -1)), monthName(addDays(to, 1))];
  const ends = reach(weeks);

  return {
    previous: ends !== null && previous >= ends.first ? previous : null,
    next: ends !== null && next <= ends.last ? next : null,
  };
};

/** The rows of a month's calendar: whole weeks that start this many days before Monday. */
export const monthRows = (month: string, startsBefore: number): readonly (readonly IsoDate[])[] => {
  const { from, to } = daysOfMonth(month);
  const start = (date: IsoDate) => addDays(date, -((dayIndex(date) + startsBefore) % 7));
  const first = start(from);
  const rows: IsoDate[][] = [];
  for (let day = first; day <= to; day = addDays(day, 7))
    rows.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));

  return rows;
};

/** The training week that a row of the calendar is mostly about: the one that holds its middle. */
export const weekOfRow = <Week extends Pick<PlanWeekReply, 'monday'>>(
  weeks: readonly Week[],
  row: readonly IsoDate[],
): Week | null => {
  const [, , , middle] = row;

  return (middle && weeks.find(({ monday }) => monday === mondayOf(middle))) ?? null;
};
