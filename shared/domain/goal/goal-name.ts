import type { Goal } from './goal';

/** A goal as it reads in "for your … goal". */
export const goalName = (goal: Goal): string => {
  switch (goal.kind) {
    case 'race':
      return goal.distance === 'half' ? 'half marathon' : goal.distance;
    case 'fitness':
      return 'fitness';
    case 'from-zero':
      return 'first 5K';
  }
};
