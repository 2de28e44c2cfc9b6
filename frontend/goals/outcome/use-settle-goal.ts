import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GoalOutcome } from '../../../shared/contract/goal/goal-outcome';
import type { IsoDate } from '../../../shared/domain/units/calendar';
import { call } from '../../api-client';
import { announce } from '../../parts/announcements';

/** Keeps what became of a goal or of a race on the way to it; null takes it back. */
export const useSettleGoal = (goalId: string, race: IsoDate | null, onDone: () => void = () => {}) => {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();

  return useMutation({
    mutationFn: (outcome: GoalOutcome | null) => call('settleGoal', { params: { goalId }, body: { race, outcome } }),
    onSuccess: async (_, outcome) => {
      await queries.invalidateQueries();
      announce(t(outcome === null ? 'outcome.isOpen' : 'outcome.isSaved'));
      onDone();
    },
  });
};
