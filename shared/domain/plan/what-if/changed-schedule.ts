import type { Schedule } from '../../athlete/picture';
import { addDays, type IsoDate, mondayOf, type Weekday, weekdays } from '../../units/calendar';
import type { Change } from './change';

/**
 * The days an athlete would have after a change; the same where it is none of the days that change.
 *
 * @param raceDay stays a day to run on, whatever week is skipped
 */
export const changedSchedule = <Days extends Schedule>(
  schedule: Days,
  change: Change,
  raceDay: IsoDate | null,
): Days => {
  switch (change.kind) {
    case 'skip-week':
      return { ...schedule, blockedDates: withWeek(schedule.blockedDates, change.week, raceDay) };
    case 'move-race':
      return schedule;
    case 'add-day':
      return withRunDays(schedule, [...schedule.runDays, change.day]);
    case 'drop-day':
      return withRunDays(
        schedule,
        schedule.runDays.filter((day) => day !== change.day),
      );
  }
};

const withWeek = (blocked: readonly IsoDate[], day: IsoDate, raceDay: IsoDate | null): readonly IsoDate[] => {
  const week = weekdays.map((_, index) => addDays(mondayOf(day), index));
  return [...new Set([...blocked, ...week.filter((date) => date !== raceDay)])].toSorted();
};

const withRunDays = <Days extends Schedule>(schedule: Days, wished: readonly Weekday[]): Days => {
  const runDays = weekdays.filter((day) => wished.includes(day));
  const { longRunDay } = schedule;
  // The long run needs a day to be on; the last of the week is the usual one.
  return {
    ...schedule,
    runDays,
    longRunDay: runDays.includes(longRunDay) ? longRunDay : (runDays.at(-1) ?? longRunDay),
  };
};
