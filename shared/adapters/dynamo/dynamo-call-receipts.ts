import { NotThere } from '../../contract/faults';
import { type Receipt, receipt } from '../../contract/receipt';
import type { CallReceipts } from '../../ports';
import { athleteItem, athletePartition } from './dynamo-item';
import type { Table } from './dynamo-table';

/** What models were told and answered, filed under the athlete it was for. */
export const dynamoCallReceipts = (table: Table): CallReceipts => {
  const prefix = (planId: string) => `RECEIPT#${planId}#CALL#`;
  const item = (athleteId: string, { planId, receiptId }: Pick<Receipt, 'planId' | 'receiptId'>) =>
    athleteItem(athleteId, `${prefix(planId)}${receiptId}`);

  return {
    open: async (athleteId, opened) => {
      const key = item(athleteId, opened);
      if (await table.add(key, receipt.parse(opened))) return { isNew: true, receipt: opened };
      const found = await table.find(key, receipt);
      if (found === null) throw new NotThere(`The receipt ${opened.receiptId} went away.`);
      return { isNew: false, receipt: found };
    },

    file: async (athleteId, filed) => {
      const checked = receipt.parse(filed);
      await table.change(item(athleteId, filed), receipt, (found) => (found === null ? null : checked));
    },

    find: (athleteId, planId, receiptId) => table.find(item(athleteId, { planId, receiptId }), receipt),

    list: async (athleteId, planId) =>
      (await table.list(athletePartition(athleteId), prefix(planId), receipt)).toSorted((one, other) =>
        one.askedAt === other.askedAt
          ? one.receiptId.localeCompare(other.receiptId)
          : one.askedAt.localeCompare(other.askedAt),
      ),
  };
};
