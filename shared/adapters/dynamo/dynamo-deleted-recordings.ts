import * as z from 'zod';
import { identifier } from '../../contract/values';
import type { DeletedRecordings } from '../../ports';
import { athleteItem } from './dynamo-item';
import type { Table } from './dynamo-table';

const deleted = z.strictObject({ id: identifier });

/** Which recordings an athlete wants to see no more: their ids, and nothing of them. */
export const dynamoDeletedRecordings = (table: Table): DeletedRecordings => {
  const item = (athleteId: string, id: string) => athleteItem(athleteId, `DELETED#${id}`);
  return {
    add: (athleteId, ids) => table.putMany(ids.map((id) => ({ key: item(athleteId, id), value: { id } }))),
    among: async (athleteId, ids) => {
      const found = await table.findMany(
        ids.map((id) => item(athleteId, id)),
        deleted,
      );
      return found.flatMap((one) => (one === null ? [] : [one.id]));
    },
  };
};
