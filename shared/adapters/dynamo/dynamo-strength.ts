import { StorageContended } from '../../contract/faults';
import { strengthRecord } from '../../contract/stored/strength';
import { setLog } from '../../contract/strength';
import type { PlanKey, SetLogStore, StrengthStore } from '../../ports';
import { athleteItem } from './dynamo-item';
import type { Table } from './dynamo-table';

/** What was asked for and written for each strength session. */
export const dynamoStrength = (table: Table): StrengthStore => {
  const item = ({ athleteId, planId }: PlanKey, sessionId: string) =>
    athleteItem(athleteId, `PLAN#${planId}#STRENGTH#${sessionId}`);
  return {
    find: (plan, sessionIds) =>
      table.findMany(
        sessionIds.map((id) => item(plan, id)),
        strengthRecord,
      ),
    change: (plan, sessionId, next) => table.change(item(plan, sessionId), strengthRecord, next),
  };
};

/** What was done of each strength workout, apart from what was prescribed. */
export const dynamoSetLogs = (table: Table): SetLogStore => {
  const item = ({ athleteId }: PlanKey, sessionId: string) => athleteItem(athleteId, `SETS#${sessionId}`);
  return {
    find: (plan, sessionIds) =>
      table.findMany(
        sessionIds.map((id) => item(plan, id)),
        setLog,
      ),
    change: async (plan, sessionId, next) => {
      const changed = await table.change(item(plan, sessionId), setLog, next);
      if (changed === null) throw new StorageContended('A log of sets went away while it was being written.');
      return changed;
    },
  };
};
