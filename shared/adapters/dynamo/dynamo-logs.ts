import { sessionLog } from '../../contract/session-log';
import type { LogStore } from '../../ports';
import { athleteItem, athletePartition } from './dynamo-item';
import type { Table } from './dynamo-table';

/** What happened to each session. The session's id begins with its plan's, so that a plan's logs stand together. */
export const dynamoLogs = (table: Table): LogStore => {
  const item = (athleteId: string, sessionId: string) => athleteItem(athleteId, `LOG#${sessionId}`);
  return {
    find: (athleteId, sessionId) => table.find(item(athleteId, sessionId), sessionLog),
    list: ({ athleteId, planId }) => table.list(athletePartition(athleteId), `LOG#${planId}_`, sessionLog),
    put: async (athleteId, log) => {
      await table.change(item(athleteId, log.sessionId), sessionLog, () => sessionLog.parse(log));
    },
    remove: (athleteId, sessionId) => table.remove(item(athleteId, sessionId)),
  };
};
