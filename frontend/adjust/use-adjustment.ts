import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Adjustment } from '../../shared/contract/adjustment';
import { call, problemIn } from '../api-client';
import { pollDelay } from '../generating/poll-delay';

/** The latest adjustment of a session, or null where nothing was ever asked. */
export const adjustmentQuery = (sessionId: string) =>
  queryOptions<Adjustment | null>({
    queryKey: ['getAdjustment', { sessionId }],
    queryFn: ({ signal }) =>
      call('getAdjustment', { params: { sessionId }, signal }).catch((error: unknown) => {
        if (problemIn(error)?.status === 404) return null;
        throw error;
      }),
  });

/** Follows an adjustment while it is worked on. It is asked for only where there may be one. */
export const useAdjustment = (sessionId: string, mayBeThere: boolean) =>
  useQuery({
    ...adjustmentQuery(sessionId),
    enabled: ({ state: { data } }) => mayBeThere || data !== undefined,
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data?.status === 'pending' ? pollDelay(Date.now() - Date.parse(data.at)) : false,
  });
