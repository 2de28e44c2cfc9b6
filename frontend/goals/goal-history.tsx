import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
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
            </li>
          );
        })}
      </ol>
    </details>
  );
};
