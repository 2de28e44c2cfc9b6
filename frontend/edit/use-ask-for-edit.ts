import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanEdit } from '../../shared/domain/adaptation/plan-edit';
import { call } from '../api-client';

/** What was edited, and where the work on it will be followed. */
export type EditWish = Readonly<{
  what: PlanEdit['what'];
  planId: string;
  onAsked: (adaptationId: string) => void;
}>;

/** Asks that an edit be worked in. The same wish sent again, after a fault, is the same request. */
export const useAskForEdit = ({ what, planId, onAsked }: EditWish) => {
  const [idempotencyKey] = useState(() => crypto.randomUUID());

  return useMutation({
    mutationFn: () => call('requestAdaptation', { params: { planId }, body: { what }, idempotencyKey }),
    onSuccess: (accepted) => onAsked(accepted.adaptationId),
  });
};
