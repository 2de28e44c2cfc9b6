import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { GoalCard } from './goal-card';
import { usePlan } from './use-plan';

/** The goal of the plan in force, at the foot of the rail; nothing while there is no plan. */
export const RailGoal = () => {
  const outcome = usePlan();

  return outcome.status === 'ready' ? (
    <GoalCard plan={outcome.plan} today={outcome.today}>
      {outcome.plan.raceDay !== null && outcome.today <= outcome.plan.raceDay && <OnCurrentForm />}
    </GoalCard>
  ) : null;
};

/** What the race would take today, as a range; nothing where too little is known. Its line is kept. */
const OnCurrentForm = () => {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { data, isLoading } = useQuery(operationQuery('getProgress', { params: {} }));
  const form = data?.onTodaysForm;
  if (!form) return isLoading && <span className="block h-[2.8em]" />;

  return (
    <span className="block">
      {t('race.form', { fastest: format.clock(form.fastest), slowest: format.clock(form.slowest) })}
    </span>
  );
};
