import type { Goal } from '../goal/goal';
import { raceDayOf } from '../plan/phase-lengths';
import type { Picture } from './picture';

/** The athlete with this goal. Whoever enters a race has its day free, whatever else they keep clear around it. */
export const withGoal = (picture: Picture, goal: Goal): Picture => {
  const { schedule } = picture;
  const blockedDates = schedule.blockedDates.filter((date) => date !== raceDayOf(goal));
  return { ...picture, goal, schedule: { ...schedule, blockedDates } };
};
