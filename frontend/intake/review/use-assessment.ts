import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../api-client';
import type { Draft } from '../draft';
import { goalOf, profileOf } from '../wishes';

/** An honest look at the goal, taken anew when an answer changes. Nothing is stored by it. */
export const useAssessment = (draft: Draft, enabled: boolean) => {
  const body = { athlete: profileOf(draft), goal: goalOf(draft) };
  return useQuery({
    queryKey: ['assess', body],
    queryFn: ({ signal }) => call('assess', { params: {}, body, signal }),
    enabled,
    placeholderData: keepPreviousData,
  });
};
