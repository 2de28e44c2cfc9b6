import { athleteRecord } from '../../contract/stored/athlete';
import type { AthleteStore } from '../../ports';
import { athleteItem } from './dynamo-item';
import type { Table } from './dynamo-table';

/** The athlete's own item: profile, current plan, the plan in writing. */
export const dynamoAthletes = (table: Table): AthleteStore => ({
  find: (athleteId) => table.find(athleteItem(athleteId, 'PROFILE'), athleteRecord),

  change: async (athleteId, next) => {
    const changed = await table.change(athleteItem(athleteId, 'PROFILE'), athleteRecord, next);
    if (changed === null) throw new TypeError('An athlete is never changed into nothing.');
    return changed;
  },
});
