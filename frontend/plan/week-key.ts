import { addDays, daysBetween, type IsoDate, isIsoDate, mondayOf } from '../../shared/domain/units/calendar';

const firstMonday = (year: string): IsoDate | null => {
  // ISO 8601: the week that holds 4 January is the first of its year.
  const fourth = `${year}-01-04`;

  return isIsoDate(fourth) ? mondayOf(fourth) : null;
};

/** Names the week of a day as ISO 8601 does, for the address bar: `2026-W48`. */
export const weekKey = (date: IsoDate): string => {
  const monday = mondayOf(date);
  // A week belongs to the year of its Thursday.
  const year = addDays(monday, 3).slice(0, 4);
  const number = daysBetween(firstMonday(year) ?? monday, monday) / 7 + 1;

  return `${year}-W${String(number).padStart(2, '0')}`;
};

/** The Monday of a named week, or null for anything that names none. */
export const mondayOfKey = (key: string): IsoDate | null => {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(key) ?? [];
  const first = year === undefined ? null : firstMonday(year);
  if (first === null) return null;

  const monday = addDays(first, (Number(week) - 1) * 7);

  return weekKey(monday) === key ? monday : null;
};
