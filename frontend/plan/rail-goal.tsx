import { GoalCard } from './goal-card';
import { usePlan } from './use-plan';

/** The goal of the plan in force, at the foot of the rail; nothing while there is no plan. */
export const RailGoal = () => {
  const outcome = usePlan();

  return outcome.status === 'ready' ? <GoalCard plan={outcome.plan} today={outcome.today} /> : null;
};
