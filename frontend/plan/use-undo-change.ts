import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, problemIn } from '../api-client';
import { toast } from '../parts/toast';
import { useRefreshPlan } from './use-refresh-plan';

type Change = Readonly<{ planId: string; changeId: string }>;

/** Takes a change of the plan back; what became of it is told in a toast. */
export const useUndoChange = () => {
  const { t } = useTranslation('change');
  const refresh = useRefreshPlan();

  return useMutation({
    mutationFn: (params: Change) => call('undoChange', { params }),
    onSuccess: async () => {
      await refresh();
      toast(t('undone'));
    },
    onError: (error) => toast(problemIn(error)?.detail ?? t('notUndone')),
  });
};
