import type { ActivityView } from '../../shared/contract/activity';
import { addDays, type IsoDate, isoDate, mondayOf } from '../../shared/domain/units/calendar';
import { type Metres, metres, type Seconds, seconds } from '../../shared/domain/units/quantity';

/** The runs of a Monday–Sunday week and what they add up to. */
export type ActivityWeek = Readonly<{
  monday: IsoDate;
  distance: Metres;
  moving: Seconds;
  activities: readonly ActivityView[];
}>;

/** Runs by week, the latest first. */
export const activityWeeks = (activities: readonly ActivityView[]): readonly ActivityWeek[] => {
  const latestFirst = [...activities].sort((one, other) => other.startedAt.localeCompare(one.startedAt));
  const mondays = [...new Set(latestFirst.map(({ date }) => mondayOf(date)))].sort().reverse();

  return mondays.map((monday) => {
    const runs = latestFirst.filter(({ date }) => mondayOf(date) === monday);
    return {
      monday,
      distance: metres(runs.reduce((sum, { distance }) => sum + distance, 0)),
      moving: seconds(runs.reduce((sum, { moving }) => sum + moving, 0)),
      activities: runs,
    };
  });
};

/** How many months back can be chosen. */
const monthsBack = 36;

/** The month of today and those before it, as `2026-11`, the latest first. */
export const monthsUntil = (today: IsoDate): readonly string[] => {
  const [year = 0, month = 0] = today.split('-').map(Number);

  return Array.from({ length: monthsBack }, (_, back) => {
    const count = year * 12 + month - 1 - back;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
};

/** First and last day of a month such as `2026-11`. */
export const daysOfMonth = (month: string): Readonly<{ from: IsoDate; to: IsoDate }> => {
  const from = isoDate(`${month}-01`);
  // Any day 31 days on lies in the next month.
  const next = addDays(from, 31).slice(0, 7);

  return { from, to: addDays(isoDate(`${next}-01`), -1) };
};
