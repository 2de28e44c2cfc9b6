import { addDays, daysBetween, type IsoDate, isoDate } from '../../shared/domain/units/calendar';

/** Days across a drawing. */
export type DayScale = (day: IsoDate) => number;

export const dayScale = (first: IsoDate, last: IsoDate, [from, to]: readonly [number, number]): DayScale => {
  const perDay = (to - from) / Math.max(1, daysBetween(first, last));
  return (day) => from + perDay * daysBetween(first, day);
};

/** First days of months from `first` to `last`, at least `room` px apart, the earliest that fit. */
export const monthTicks = (first: IsoDate, last: IsoDate, x: DayScale, room: number): readonly IsoDate[] => {
  const ticks: IsoDate[] = [];
  for (let month = nextMonth(first); month <= last; month = nextMonth(month)) {
    const before = ticks.at(-1);
    if (before === undefined || x(month) - x(before) >= room) ticks.push(month);
  }
  return ticks;
};

/** The first of the month after the month of a day. */
const nextMonth = (day: IsoDate): IsoDate => isoDate(`${addDays(isoDate(`${day.slice(0, 7)}-01`), 31).slice(0, 7)}-01`);
