import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { operationQuery } from '../api/operation-query';
import { pollDelay } from '../generating/poll-delay';

/** Follows the work on an edit to its end, then has everything that shows the plan read it anew. */
export const useAdaptation = (planId: string, adaptationId: string) => {
  const queries = useQueryClient();
  const [since] = useState(() => performance.now());
  const progress = useQuery({
    ...operationQuery('getAdaptation', { params: { planId, adaptationId } }),
    staleTime: 0,
    refetchInterval: ({ state: { data, error } }) =>
      (data === undefined ? error === null : data.status === 'working') ? pollDelay(performance.now() - since) : false,
  });
  const isOver = progress.data !== undefined && progress.data.status !== 'working';

  useEffect(() => {
    if (isOver) void queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'getAdaptation' });
  }, [isOver, queries]);

  return progress;
};
