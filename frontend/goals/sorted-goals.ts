import type { GoalReply } from '../../shared/contract/goal/goal';
import type { GoalList } from '../../shared/contract/goal/goal-list';
import type { ToldOutcome } from '../../shared/contract/goal/goal-outcome';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { currentGoal } from './current-goal';

/**
 * An athlete's goals as they look at them: the one now, those to come by their day, those that are over, the latest
 * first.
 */
export type SortedGoals = Readonly<{
  now: GoalReply | null;
  later: readonly GoalReply[];
  past: readonly GoalReply[];
}>;

/** The day a goal leads to; null for one without a race. */
export const goalDay = (goal: GoalReply): IsoDate | null => (goal.kind === 'fitness' ? null : goal.date);

export const sortedGoals = (list: GoalList): SortedGoals => {
  const now = currentGoal(list);
  const whenOver = ({ goalId, createdAt }: GoalReply): string => outcomeOf(list, goalId, null)?.at ?? createdAt;
  return {
    now,
    later: list.goals
      .filter((goal) => goal.status === 'active' && goal !== now)
      .toSorted((one, other) => (goalDay(one) ?? '9').localeCompare(goalDay(other) ?? '9')),
    past: list.goals
      .filter(({ status }) => status !== 'active')
      .toSorted((one, other) => whenOver(other).localeCompare(whenOver(one))),
  };
};

/** What was told of a goal, or with a day of the race on the way to it; null where nothing was. */
export const outcomeOf = ({ outcomes }: GoalList, goalId: string, race: IsoDate | null): ToldOutcome | null =>
  outcomes.find((told) => told.goalId === goalId && told.race === race) ?? null;

/** Whether the day of a goal is over and nothing was said of it. */
export const isDue = (goal: GoalReply, today: IsoDate): boolean => {
  const day = goalDay(goal);
  return goal.status === 'active' && day !== null && day <= today;
};
