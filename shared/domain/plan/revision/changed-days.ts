import { addDays, type IsoDate } from '../../units/calendar';
import type { PlanWeek } from '../plan';
import { sessionsOn } from './sessions-on';

/** The days of a week, Monday first. */
export const daysOf = ({ monday }: Pick<PlanWeek, 'monday'>): readonly IsoDate[] =>
  Array.from({ length: 7 }, (_, day) => addDays(monday, day));

/** Whether two versions of a week hold the same on a day, to the last byte. */
export const isSameDay = (one: PlanWeek, other: PlanWeek, date: IsoDate): boolean =>
  JSON.stringify(sessionsOn(one, date)) === JSON.stringify(sessionsOn(other, date));

/** The days on which two versions of a week differ. */
export const changedDays = (one: PlanWeek, other: PlanWeek): readonly IsoDate[] =>
  daysOf(one).filter((date) => !isSameDay(one, other, date));
