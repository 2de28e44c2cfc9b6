import type { QueryClient } from '@tanstack/react-query';
import type { CheckInReply } from '../../shared/contract/check-in';
import type { SetLogReply } from '../../shared/contract/strength';
import { operationQuery } from '../api/operation-query';
import type { Waiting } from './report';

/** What else speaks of a session once something was told of it. */
const touchedByLog = ['getSession', 'getPlan', 'getCheckIn', 'listMissedOptions'];

/** Shows what the API has, now that it took a report. */
export const showSent = (queries: QueryClient, { report: { name, input } }: Waiting, reply: unknown): void => {
  switch (name) {
    case 'putSessionLog':
    case 'deleteSessionLog':
      for (const touched of touchedByLog) void queries.invalidateQueries({ queryKey: [touched] });
      return;
    case 'putCheckIn':
      queries.setQueryData(operationQuery('getCheckIn', { params: input.params }).queryKey, reply as CheckInReply);
      return;
    case 'putSetLog':
      queries.setQueryData(operationQuery('getStrength', { params: input.params }).queryKey, (old) =>
        old === undefined ? old : { ...old, log: reply as SetLogReply },
      );
  }
};

/** Reads anew all that a report could have been laid over. */
export const refreshReads = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [name] }) => name === 'getStrength' || touchedByLog.some((touched) => touched === name),
  });
