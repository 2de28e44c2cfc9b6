import type { GoalReply } from '../../shared/contract/goal/goal';
import type { GoalList } from '../../shared/contract/goal/goal-list';

/** The goal that is trained for: the plan's, else the one a plan was asked for, else the first that is still open. */
export const currentGoal = ({ goals, planned, asked }: GoalList): GoalReply | null => {
  const open = goals.filter(({ status }) => status === 'active');
  const called = (id: string | null) => open.find(({ goalId }) => goalId === id);
  return called(planned) ?? called(asked) ?? open[0] ?? null;
};
