import { NotThere } from '../../contract/faults';
import { batchResult, importRecord } from '../../contract/stored/import';
import type { BatchResults, ImportStore } from '../../ports';
import { athleteItem, athletePartition } from './dynamo-item';
import type { Table } from './dynamo-table';

/** What athletes upload, one item an import. */
export const dynamoImports = (table: Table): ImportStore => {
  const item = (athleteId: string, importId: string) => athleteItem(athleteId, `IMPORT#${importId}`);
  return {
    open: async (athleteId, record, until) =>
      (await table.change(item(athleteId, record.importId), importRecord, (found) => found ?? record, until)) ?? record,
    find: (athleteId, importId) => table.find(item(athleteId, importId), importRecord),
    list: (athleteId) => table.list(athletePartition(athleteId), 'IMPORT#', importRecord),

    change: async (athleteId, importId, next) => {
      const changed = await table.change(item(athleteId, importId), importRecord, (found) =>
        found === null ? null : next(found),
      );
      if (changed === null) throw new NotThere(`There is no import ${importId}.`);
      return changed;
    },
  };
};

/** What has come of each batch, one item a batch. */
export const dynamoBatchResults = (table: Table): BatchResults => {
  const prefix = (importId: string) => `IMPORT-BATCH#${importId}#`;
  const item = (athleteId: string, importId: string, batch: number) =>
    athleteItem(athleteId, `${prefix(importId)}${String(batch).padStart(4, '0')}`);
  return {
    put: (athleteId, importId, result) =>
      table.putMany([{ key: item(athleteId, importId, result.batch), value: result }]),
    find: (athleteId, importId, batch) => table.find(item(athleteId, importId, batch), batchResult),
    list: (athleteId, importId) => table.list(athletePartition(athleteId), prefix(importId), batchResult),
    remove: (athleteId, importId, batch) => table.remove(item(athleteId, importId, batch)),
  };
};
