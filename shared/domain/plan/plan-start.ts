import { addDays, daysBetween, type IsoDate, mondayOf, type Weekday, weekdayOf } from '../units/calendar';

/**
 * The first day a plan may use: tomorrow while at least half of this week's running days still lie ahead, else the
 * coming Monday. A stub of a week would be all long run and no training (our rule). With less than three weeks to the
 * race every day counts, so it is always tomorrow.
 */
export const planStart = (today: IsoDate, runDays: readonly Weekday[], raceDay: IsoDate | null): IsoDate => {
  const tomorrow = addDays(today, 1);
  const sunday = addDays(mondayOf(tomorrow), 6);
  const left = Array.from({ length: daysBetween(tomorrow, sunday) + 1 }, (_, day) => weekdayOf(addDays(tomorrow, day)));
  const isNear = raceDay !== null && daysBetween(tomorrow, raceDay) < 21;
  const open = left.filter((day) => runDays.includes(day)).length;

  return open * 2 >= runDays.length || isNear ? tomorrow : addDays(sunday, 1);
};
