import type { Picture } from '../../athlete/picture';
import { withGoal } from '../../athlete/with-goal';
import { addDays, type IsoDate, mondayOf, type Weekday, weekdays } from '../../units/calendar';
import { raceDayOf } from '../phase-lengths';

/** Something an athlete may wonder about before they decide. */
export type Change =
  | Readonly<{ kind: 'skip-week' /** Any day of the week. */; week: IsoDate }>
  | Readonly<{ kind: 'move-race'; date: IsoDate }>
  | Readonly<{ kind: 'add-day'; day: Weekday }>
  | Readonly<{ kind: 'drop-day'; day: Weekday }>;

/** The athlete as they would be after a change; the same picture where there is nothing to change. */
export const changedPicture = (picture: Picture, change: Change): Picture => {
  switch (change.kind) {
    case 'skip-week':
      return withSchedule(picture, {
        blockedDates: [...new Set([...picture.schedule.blockedDates, ...daysOf(change.week, picture)])].toSorted(),
      });
    case 'move-race':
      return picture.goal.kind === 'race' ? withGoal(picture, { ...picture.goal, date: change.date }) : picture;
    case 'add-day':
      return withRunDays(picture, [...picture.schedule.runDays, change.day]);
    case 'drop-day':
      return withRunDays(
        picture,
        picture.schedule.runDays.filter((day) => day !== change.day),
      );
  }
};

const withSchedule = (picture: Picture, part: Partial<Picture['schedule']>): Picture => ({
  ...picture,
  schedule: { ...picture.schedule, ...part },
});

// The race stays where it is, whatever week is skipped.
const daysOf = (day: IsoDate, { goal }: Picture): readonly IsoDate[] =>
  weekdays.map((_, index) => addDays(mondayOf(day), index)).filter((date) => date !== raceDayOf(goal));

const withRunDays = (picture: Picture, wished: readonly Weekday[]): Picture => {
  const runDays = weekdays.filter((day) => wished.includes(day));
  const { longRunDay } = picture.schedule;
  // The long run needs a day to be on; the last of the week is the usual one.
  return withSchedule(picture, {
    runDays,
    longRunDay: runDays.includes(longRunDay) ? longRunDay : (runDays.at(-1) ?? longRunDay),
  });
};
