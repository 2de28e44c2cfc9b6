import { type UseMutationOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Connections, PullProgress } from '../../shared/contract/connection';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';

const listed = operationQuery('listConnections', { params: {} });

const lookAgainMs = 2_000;
const isUnderWay = (pull: PullProgress | null): boolean => pull?.status === 'running';

/** Where runs come from by themselves, followed while some are being fetched. */
export const useConnections = () =>
  useQuery({
    ...listed,
    refetchInterval: ({ state: { data } }) =>
      isUnderWay(data?.strava.backfill ?? null) || isUnderWay(data?.intervals.pull ?? null) ? lookAgainMs : false,
  });

/** Something that changes the connections. What it answers with is shown; where that is nothing, we look again. */
export const useConnectionsChange = <Asked = void>(
  change: (asked: Asked) => Promise<Connections | null>,
  options: Pick<UseMutationOptions<Connections | null, Error, Asked>, 'onSuccess'> = {},
) => {
  const queries = useQueryClient();

  return useMutation({
    mutationFn: change,
    onSuccess: async (...done) => {
      const [connections] = done;
      if (connections) queries.setQueryData(listed.queryKey, connections);
      else await queries.invalidateQueries(listed);
      await options.onSuccess?.(...done);
    },
  });
};

/** Leads to Strava, to be asked there. */
export const useConnectStrava = () => {
  const connect = useMutation({
    mutationFn: () => call('beginStrava', { params: {} }),
    onSuccess: ({ authorizeUrl }) => window.location.assign(authorizeUrl),
  });
  const { reset } = connect;

  // A step back in the browser may show this page just as it was left: then the way can be had again.
  useEffect(() => {
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && reset();
    window.addEventListener('pageshow', comeBack);
    return () => window.removeEventListener('pageshow', comeBack);
  }, [reset]);

  return connect;
};
