import { NotThere } from '../../contract/faults';
import { adaptationRecord, checkInRecord, pendingAdaptation } from '../../contract/stored/check-in';
import type { AdaptationStore, CheckInStore, PendingAdaptations, PlanKey } from '../../ports';
import { athleteItem, athletePartition } from './dynamo-item';
import type { Table } from './dynamo-table';

/** The weekly check-ins, one item a week. */
export const dynamoCheckIns = (table: Table): CheckInStore => {
  const prefix = (planId: string) => `CHECKIN#${planId}#`;
  const item = ({ athleteId, planId }: PlanKey, week: number) =>
    athleteItem(athleteId, `${prefix(planId)}${String(week).padStart(2, '0')}`);
  return {
    find: (plan, week) => table.find(item(plan, week), checkInRecord),
    list: ({ athleteId, planId }) => table.list(athletePartition(athleteId), prefix(planId), checkInRecord),
    change: (plan, week, next) => table.change(item(plan, week), checkInRecord, next),
  };
};

/** The work on each check-in and each edit. */
export const dynamoAdaptations = (table: Table): AdaptationStore => {
  const item = ({ athleteId, planId }: PlanKey, adaptationId: string) =>
    athleteItem(athleteId, `ADAPTATION#${planId}#${adaptationId}`);
  return {
    open: (plan, record) => table.addOrFind(item(plan, record.adaptationId), record, adaptationRecord),

    find: (plan, adaptationIds) =>
      table.findMany(
        adaptationIds.map((id) => item(plan, id)),
        adaptationRecord,
      ),

    change: async (plan, adaptationId, next) => {
      const key = item(plan, adaptationId);
      const changed = await table.change(key, adaptationRecord, (found) => (found === null ? null : next(found)));
      if (changed === null) throw new NotThere(`There is no adaptation ${adaptationId}.`);
      return changed;
    },
  };
};

/** Adaptations that were promised, in a partition of their own: the sweep reads it instead of the whole table. */
export const dynamoPendingAdaptations = (table: Table): PendingAdaptations => {
  const item = (adaptationId: string) => ({ PK: 'PENDING-ADAPTATIONS', SK: adaptationId });
  return {
    add: async (pending) => {
      await table.add(item(pending.adaptationId), pending);
    },
    remove: (adaptationId) => table.remove(item(adaptationId)),
    list: () => table.list('PENDING-ADAPTATIONS', '', pendingAdaptation),
  };
};
