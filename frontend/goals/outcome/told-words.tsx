import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ToldOutcome } from '../../../shared/contract/goal/goal-outcome';
import { Failure } from '../../parts/failure';
import { useSettleGoal } from './use-settle-goal';

/** What the athlete wrote of how it went, and the way to tell it otherwise. */
export const ToldWords = ({ goalId, told }: Readonly<{ goalId: string; told: ToldOutcome }>) => {
  const { t } = useTranslation('goals');
  const reopen = useSettleGoal(goalId, told.race);

  return (
    <>
      {told.outcome.reflection !== '' && (
        <blockquote className="max-w-text border-l-2 border-line pl-3 wrap-anywhere text-pretty whitespace-pre-line">
          {told.outcome.reflection}
        </blockquote>
      )}
      <button type="button" className="btn btn-quiet" disabled={reopen.isPending} onClick={() => reopen.mutate(null)}>
        <Undo2 size={18} strokeWidth={1.75} aria-hidden="true" />
        {t('outcome.reopen')}
      </button>
      {reopen.error && <Failure error={reopen.error} />}
    </>
  );
};
