import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SessionReply } from '../../shared/contract/plan';
import type { SessionReport } from '../../shared/contract/session-log';
import { operationQuery } from '../api/operation-query';
import { refreshReads } from '../outbox/show-sent';
import { announce } from '../parts/announcements';

/**
 * Tells what happened to a session, or takes it back: on screen at once, and as before when it is refused. Without a
 * network it waits on this device. What was sent is said here: the button that did it may be gone by then.
 */
export const useSessionLog = (sessionId: string) => {
  const { t } = useTranslation('log');
  const queries = useQueryClient();
  const { queryKey } = operationQuery('getSession', { params: { sessionId } });

  return useMutation({
    mutationFn: async (report: SessionReport | null) => {
      const { deviceOutbox } = await import('../outbox/device-outbox');
      const params = { sessionId };
      return deviceOutbox.post(
        report === null
          ? { name: 'deleteSessionLog', input: { params } }
          : { name: 'putSessionLog', input: { params, body: report } },
      );
    },
    onMutate: async (report) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData<SessionReply>(queryKey);
      const log = report === null ? null : { ...report, sessionId };
      queries.setQueryData(queryKey, (old) => (old === undefined ? old : ({ ...old, log } as SessionReply)));

      return { before };
    },
    onSuccess: (outcome, report) => {
      if (outcome === 'sent') announce(t(report === null ? 'removed' : 'saved'));
    },
    onError: (_error, _report, context) => queries.setQueryData(queryKey, context?.before),
    onSettled: () => refreshReads(queries, sessionId),
  });
};
