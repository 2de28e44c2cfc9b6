import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useWishKeys } from '../api/use-wish-keys';
import { call } from '../api-client';
import { useFormat } from '../format';
import { toast } from '../parts/toast';
import { useRefreshPlan } from '../plan/use-refresh-plan';
import { useUndoChange } from '../plan/use-undo-change';
import { choiceKey, type MoveChoice } from './move-options';

/** Moves a session or swaps two; for ten seconds a toast offers the way back. */
export const useMoveSession = ({ sessionId, planId, onMoved }: MoveSessionOptions) => {
  const { t } = useTranslation('move');
  const format = useFormat();
  const refresh = useRefreshPlan();
  const undo = useUndoChange();
  const keyOf = useWishKeys();

  return useMutation({
    mutationFn: (choice: MoveChoice) =>
      call('moveSession', {
        params: { sessionId },
        body: { to: choice.to, swapWith: choice.swapWith },
        idempotencyKey: keyOf(choiceKey(choice)),
      }),
    onSuccess: async ({ changeId }, { to }) => {
      onMoved();
      toast(t('moved', { day: format.day(to) }), () => undo.mutate({ planId, changeId }));
      await refresh();
      // The card stands on another day as soon as it is drawn anew: the focus goes with it.
      setTimeout(() => document.querySelector<HTMLElement>(`a[href="/session/${sessionId}"]`)?.focus());
    },
  });
};

type MoveSessionOptions = Readonly<{ sessionId: string; planId: string; onMoved: () => void }>;
