import type { QueryClient } from '@tanstack/react-query';
import type { CheckInReply } from '../../shared/contract/check-in';
import type { SetLogReply } from '../../shared/contract/strength';
import { queryKey } from '../api/query-key';
import { refreshPlan } from '../plan/plan-reads';
import type { Waiting } from './report';

/** What speaks of all sessions at once. */
const ofThePlan = ['getPlan', 'getCheckIn', 'listMissedOptions'];
/** What speaks of one session. */
const ofASession = ['getSession', 'getStrength'];

/** Reads anew whatever shows how a session went. */
export const refreshReads = (queries: QueryClient, sessionId: string): Promise<void> =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [name, params] }) =>
      ofThePlan.includes(String(name)) ||
      (ofASession.includes(String(name)) && (params as { sessionId?: string }).sessionId === sessionId),
  });

/** Shows what the API has, now that it took a report. */
export const showSent = (queries: QueryClient, { report: { name, input } }: Waiting, reply: unknown): void => {
  switch (name) {
    case 'putSessionLog':
    case 'deleteSessionLog':
      void refreshReads(queries, input.params.sessionId);
      return;
    case 'putCheckIn':
      queries.setQueryData(queryKey('getCheckIn', { params: input.params }), reply as CheckInReply);
      // Words of a check-in may have put the plan on hold.
      void refreshPlan(queries);
      return;
    case 'putSetLog':
      showSets(queries, input.params, reply as SetLogReply);
  }
};

const showSets = (queries: QueryClient, params: Readonly<{ sessionId: string }>, log: SetLogReply): void => {
  const key = queryKey('getStrength', { params });
  queries.setQueryData(key, (old) => (old === undefined ? old : { ...old, log }));
  // An answer that is on its way may have left before these sets came: it is asked for anew.
  if (queries.isFetching({ queryKey: key }) > 0)
    void queries.cancelQueries({ queryKey: key }).then(() => queries.invalidateQueries({ queryKey: key }));
};

/** Shows what the API has again, after it refused a report that was on screen as if taken. */
export const showRefused = (queries: QueryClient, { report: { name, input } }: Waiting): void =>
  void refreshReads(queries, name === 'putCheckIn' ? '' : input.params.sessionId);
