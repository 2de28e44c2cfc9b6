import { pendingPlan } from '../../contract/stored/plan';
import type { PendingPlans } from '../../ports';
import type { Table } from './dynamo-table';

/** Plans that were promised, in a partition of their own: the sweep reads it instead of the whole table. */
export const dynamoPendingPlans = (table: Table): PendingPlans => {
  const item = (planId: string) => ({ PK: 'PENDING', SK: planId });
  return {
    add: async (pending) => {
      await table.add(item(pending.planId), pending);
    },
    remove: (planId) => table.remove(item(planId)),
    list: () => table.list('PENDING', '', pendingPlan),
  };
};
