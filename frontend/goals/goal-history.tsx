import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GoalStory } from '../../shared/contract/goal/goal-outcome';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { useFormat } from '../format';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { useGoalWords } from './use-goal-words';

/** What a goal was before each change, the latest first; nothing while it never changed. */
export const GoalHistory = ({ goalId }: Readonly<{ goalId: string }>) => {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const words = useGoalWords();
  const { data } = useQuery(operationQuery('getGoal', { params: { goalId } }));
  if (!data || data.history.length === 0) return null;

  return (
    <details className="group">
      <summary className="-ml-1 inline-flex min-h-8 cursor-pointer items-center gap-1 rounded-chip pr-1.5 font-medium text-ink2">
        <ChevronRight size={14} aria-hidden="true" className="transition-transform duration-150 group-open:rotate-90" />
        {t('history.title', { count: data.history.length })}
      </summary>
      <ol className="grid gap-2 py-2">
        {data.history.toReversed().map(({ until, wish }) => {
          const before = { ...wish, goalId, status: data.goal.status, createdAt: data.goal.createdAt };
          return (
            <li key={until}>
              <span className="font-medium wrap-anywhere">{words.title(before)}</span>, {words.facts(before)}
              <span className="block text-meta text-ink2">{t('history.until', { moment: format.moment(until) })}</span>
              {data.goal.status === 'active' && <SetAgain goalId={goalId} wish={wish} />}
            </li>
          );
        })}
      </ol>
    </details>
  );
};

type SetAgainProps = Readonly<{ goalId: string; wish: GoalStory['history'][number]['wish'] }>;

/** Sets the goal as it was; whether the plan follows is asked beside it. */
const SetAgain = ({ goalId, wish }: SetAgainProps) => {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();
  const set = useMutation({
    mutationFn: () => call('putGoal', { params: { goalId }, body: wish }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      announce(t('saved'));
    },
  });

  return (
    <>
      <button type="button" className="btn btn-secondary mt-1.5" disabled={set.isPending} onClick={() => set.mutate()}>
        {t('history.again')}
      </button>
      {set.error && <Failure error={set.error} />}
    </>
  );
};
