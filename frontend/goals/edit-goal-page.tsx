import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { Failure } from '../parts/failure';
import { Bones } from '../settings/settings-frame';
import { GoalForm } from './goal-form';
import { GoalFrame } from './goal-frame';
import { MissingGoal } from './missing-goal';
import { useGoalWords } from './use-goal-words';

/** /goals/{id}/edit: another time, day or distance. `?date=` is a day that was proposed. */
export const EditGoalPage = () => {
  const { t } = useTranslation('goals');
  const words = useGoalWords();
  const { goalId } = useParams({ from: '/athlete/app/goals/$goalId/edit' });
  const { date } = useSearch({ from: '/athlete/app/goals/$goalId/edit' });
  const athlete = useQuery(operationQuery('getAthlete', { params: {} }));
  const list = useQuery(operationQuery('listGoals', { params: {} }));
  const failed = [athlete, list].find(({ error, data }) => error !== null && data === undefined);
  const goal = list.data?.goals.find((it) => it.goalId === goalId);
  const profile = athlete.data?.profile;
  if (list.data && !goal) return <MissingGoal />;

  return (
    <GoalFrame
      title={t('edit.title')}
      lead={t('edit.lead')}
      back={{ to: '/goals/$goalId', params: { goalId }, name: goal ? words.title(goal) : t('title') }}
    >
      {failed && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && (!athlete.data || !list.data) && <Bones />}
      {list.data && goal && profile && (
        <GoalForm
          key={`${goal.goalId} ${profile.units}`}
          profile={profile}
          list={list.data}
          goal={goal}
          begin={(draft) => (date === undefined ? draft : { ...draft, date })}
        />
      )}
    </GoalFrame>
  );
};
