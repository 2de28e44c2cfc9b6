import type { Goal } from '../goal/goal';
import { raceDayOf } from '../plan/phase-lengths';
import type { Picture } from './picture';

/**
 * The athlete with this goal. Whoever enters a race has its day free, whatever else they keep clear around it; that a
 * day was freed is kept, so that the plan can say so, and so that another race day gives it back.
 */
export const withGoal = ({ freedForRace, ...picture }: Picture, goal: Goal): Picture => {
  const { schedule } = picture;
  const raceDay = raceDayOf(goal);
  const clear = [...new Set([...schedule.blockedDates, ...(freedForRace === undefined ? [] : [freedForRace])])].sort();
  return {
    ...picture,
    goal,
    schedule: { ...schedule, blockedDates: clear.filter((date) => date !== raceDay) },
    ...(raceDay !== null && clear.includes(raceDay) && { freedForRace: raceDay }),
  };
};
