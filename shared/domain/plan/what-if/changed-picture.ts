import type { Picture } from '../../athlete/picture';
import { withGoal } from '../../athlete/with-goal';
import { raceDayOf } from '../phase-lengths';
import type { Change } from './change';
import { changedSchedule } from './changed-schedule';

/** The athlete as they would be after a change; the same picture where there is nothing to change. */
export const changedPicture = (picture: Picture, change: Change): Picture => {
  if (change.kind !== 'move-race')
    return { ...picture, schedule: changedSchedule(picture.schedule, change, raceDayOf(picture.goal)) };
  return picture.goal.kind === 'race' ? withGoal(picture, { ...picture.goal, date: change.date }) : picture;
};
