import type { GoalList } from '../../../shared/contract/goal/goal-list';
import { currentGoal } from '../current-goal';
import type { RaceGoalReply } from './way-races';

/**
 * The goal a race of this day is on the way to: the one now where it comes later, else the next that does; null if
 * none.
 */
export const mainGoalOf = (list: GoalList, date: string): RaceGoalReply | null => {
  const now = currentGoal(list);
  const after = list.goals
    .flatMap((goal): RaceGoalReply[] =>
      goal.kind === 'race' && goal.status === 'active' && goal.date > date ? [goal] : [],
    )
    .toSorted((one, other) => one.date.localeCompare(other.date));
  return after.find((goal) => goal === now) ?? after[0] ?? null;
};
