import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { operationQuery } from '../../api/operation-query';
import type { Draft } from '../draft';
import { goalOf, profileOf } from '../wishes';

/** An honest look at the goal, taken anew when an answer changes. Nothing is stored by it. */
export const useAssessment = (draft: Draft, enabled: boolean) => {
  const body = { athlete: profileOf(draft), goal: goalOf(draft) };
  return useQuery({
    ...operationQuery('assess', { params: {}, body }),
    enabled,
    placeholderData: keepPreviousData,
  });
};
