import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { operationQuery } from '../api/operation-query';
import { pollDelay } from './poll-delay';

const unhurriedMs = 90_000;

/** Follows the writing of a plan until it ends. `slow` turns true when it takes longer than a plan should. */
export const useProgress = (planId: string) => {
  const [since, setSince] = useState(() => performance.now());
  const [slow, setSlow] = useState(false);

  const query = useQuery({
    ...operationQuery('getPlanProgress', { params: { planId } }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.status === 'requested' || data.status === 'writing'
        ? pollDelay(performance.now() - since)
        : false,
  });

  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), Math.max(0, since + unhurriedMs - performance.now()));
    return () => clearTimeout(timer);
  }, [since]);

  const followAnew = () => {
    setSince(performance.now());
    setSlow(false);
    return query.refetch();
  };

  return { ...query, slow, followAnew };
};
