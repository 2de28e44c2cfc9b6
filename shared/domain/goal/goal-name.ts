import type { Goal, RaceDistance } from './goal';

/** A race as it reads in a sentence: "half marathon". */
export const raceName = (distance: RaceDistance): string => (distance === 'half' ? 'half marathon' : distance);

/** A goal as it reads in "for your … goal". */
export const goalName = (goal: Goal): string => {
  switch (goal.kind) {
    case 'race':
      return raceName(goal.distance);
    case 'fitness':
      return 'fitness';
    case 'from-zero':
      return 'first 5K';
  }
};
