import { runLink } from '../../contract/stored/run-link';
import type { RunLinkStore } from '../../ports';
import { athleteItem, athletePartition } from './dynamo-item';
import type { Table } from './dynamo-table';

/** Which run was which session, by the athlete's own word. */
export const dynamoRunLinks = (table: Table): RunLinkStore => {
  const item = (athleteId: string, recordingId: string) => athleteItem(athleteId, `RUNLINK#${recordingId}`);
  return {
    list: (athleteId) => table.list(athletePartition(athleteId), 'RUNLINK#', runLink),
    put: async (athleteId, link) => {
      await table.change(item(athleteId, link.recordingId), runLink, () => runLink.parse(link));
    },
    remove: (athleteId, recordingId) => table.remove(item(athleteId, recordingId)),
  };
};
