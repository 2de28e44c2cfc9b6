import type { Picture } from '../../athlete/picture';
import type { Goal } from '../goal';
import { afterAchieved } from './after-achieved';
import { afterChanged, afterDropped } from './after-leaving';
import { afterMissed } from './after-missed';
import type { GoalEvolution, GoalOutcome } from './outcome';

/**
 * What comes after a goal. `picture` is the athlete as they stand now; its own goal plays no part.
 *
 * @example
 * A first half marathon finished leads to a first marathon, that to a faster one, and that to a qualifier.
 */
export const goalEvolution = (goal: Goal, outcome: GoalOutcome, picture: Picture): GoalEvolution => {
  switch (outcome.status) {
    case 'achieved':
      return afterAchieved(goal, outcome.time, picture);
    case 'missed':
      return afterMissed(goal, outcome, picture);
    case 'changed':
      return afterChanged(goal, outcome.to, picture);
    case 'dropped':
      return afterDropped(goal, outcome.because, picture);
  }
};
