import type { Picture } from '../../athlete/picture';
import { withGoal } from '../../athlete/with-goal';
import type { IsoDate, Weekday } from '../../units/calendar';
import { raceDayOf } from '../phase-lengths';
import { changedSchedule } from './changed-schedule';

/** Something an athlete may wonder about before they decide. */
export type Change =
  | Readonly<{ kind: 'skip-week' /** Any day of the week. */; week: IsoDate }>
  | Readonly<{ kind: 'move-race'; date: IsoDate }>
  | Readonly<{ kind: 'add-day'; day: Weekday }>
  | Readonly<{ kind: 'drop-day'; day: Weekday }>;

/** The athlete as they would be after a change; the same picture where there is nothing to change. */
export const changedPicture = (picture: Picture, change: Change): Picture => {
  if (change.kind !== 'move-race')
    return { ...picture, schedule: changedSchedule(picture.schedule, change, raceDayOf(picture.goal)) };
  return picture.goal.kind === 'race' ? withGoal(picture, { ...picture.goal, date: change.date }) : picture;
};
