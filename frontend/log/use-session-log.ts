import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OperationName } from '../../shared/contract/operations';
import type { SessionReport } from '../../shared/contract/session-log';
import { operationQuery } from '../api/operation-query';
import { aboutOf, type Report } from '../outbox/report';
import { refreshReads } from '../outbox/show-sent';
import { withWaiting } from '../outbox/with-waiting';
import { announce } from '../parts/announcements';

/**
 * Tells what happened to a session, or takes it back: on screen at once, in its plan too, and as before when it is
 * refused. Without a network it waits on this device. What was sent is said here: the button that did it may be gone
 * by then.
 */
export const useSessionLog = (sessionId: string) => {
  const { t } = useTranslation('log');
  const queries = useQueryClient();
  const shownIn: readonly QueryKey[] = [operationQuery('getSession', { params: { sessionId } }).queryKey, ['getPlan']];

  return useMutation({
    mutationFn: async (report: SessionReport | null) => {
      const { deviceOutbox } = await import('../outbox/device-outbox');
      return deviceOutbox.post(reportOf(sessionId, report));
    },
    onMutate: async (report) => {
      await Promise.all(shownIn.map((queryKey) => queries.cancelQueries({ queryKey })));
      const told = reportOf(sessionId, report);
      const waiting = [{ about: aboutOf(told), report: told, refusal: null }];
      const before = shownIn.flatMap((queryKey) => queries.getQueriesData<object>({ queryKey }));
      for (const [queryKey, reply] of before)
        if (reply) queries.setQueryData(queryKey, withWaiting(queryKey[0] as OperationName, reply as never, waiting));

      return { before };
    },
    onSuccess: (outcome, report) => {
      if (outcome === 'sent') announce(t(report === null ? 'removed' : 'saved'));
    },
    onError: (_error, _report, context) => {
      for (const [queryKey, reply] of context?.before ?? []) queries.setQueryData(queryKey, reply);
    },
    onSettled: () => refreshReads(queries, sessionId),
  });
};

const reportOf = (sessionId: string, body: SessionReport | null): Report =>
  body === null
    ? { name: 'deleteSessionLog', input: { params: { sessionId } } }
    : { name: 'putSessionLog', input: { params: { sessionId }, body } };
