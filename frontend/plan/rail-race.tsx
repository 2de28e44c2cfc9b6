import { RaceCard } from './race-card';
import { usePlan } from './use-plan';

/** The race of the plan in force, at the foot of the rail; nothing while there is no plan. */
export const RailRace = () => {
  const outcome = usePlan();

  return outcome.status === 'ready' ? <RaceCard goal={outcome.plan.goal} today={outcome.today} /> : null;
};
