import { NotThere } from '../../contract/faults';
import { adjustmentRecord } from '../../contract/stored/adjustment';
import type { AdjustmentStore } from '../../ports';
import { athleteItem } from './dynamo-item';
import type { Table } from './dynamo-table';

/** What was asked and written of each adjustment. */
export const dynamoAdjustments = (table: Table): AdjustmentStore => {
  const item = ({ athleteId, planId }: Readonly<{ athleteId: string; planId: string }>, requestId: string) =>
    athleteItem(athleteId, `PLAN#${planId}#ADJUSTMENT#${requestId}`);
  return {
    open: (plan, record) => table.addOrFind(item(plan, record.requestId), record, adjustmentRecord),
    find: (plan, requestId) => table.find(item(plan, requestId), adjustmentRecord),
    change: async (plan, requestId, next) => {
      const key = item(plan, requestId);
      const changed = await table.change(key, adjustmentRecord, (found) => (found === null ? null : next(found)));
      if (changed === null) throw new NotThere(`There is no adjustment ${requestId}.`);
      return changed;
    },
  };
};
