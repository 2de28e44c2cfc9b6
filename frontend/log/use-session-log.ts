import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SessionReply } from '../../shared/contract/plan';
import type { SessionReport } from '../../shared/contract/session-log';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';

/** What else speaks of a session once something was told of it. */
const touched = ['getSession', 'getPlan', 'getCheckIn', 'listMissedOptions'];

/** Tells what happened to a session, or takes it back: on screen at once, and as before when it cannot be kept. */
export const useSessionLog = (sessionId: string) => {
  const queries = useQueryClient();
  const { queryKey } = operationQuery('getSession', { params: { sessionId } });

  return useMutation({
    mutationFn: async (report: SessionReport | null) => {
      if (report === null) await call('deleteSessionLog', { params: { sessionId } });
      else await call('putSessionLog', { params: { sessionId }, body: report });
    },
    onMutate: async (report) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData<SessionReply>(queryKey);
      const log = report === null ? null : { ...report, sessionId };
      queries.setQueryData(queryKey, (old) => (old === undefined ? old : ({ ...old, log } as SessionReply)));

      return { before };
    },
    onError: (_error, _report, context) => queries.setQueryData(queryKey, context?.before),
    onSettled: () => Promise.all(touched.map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  });
};
