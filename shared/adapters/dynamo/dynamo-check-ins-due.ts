import * as z from 'zod';
import { identifier } from '../../contract/values';
import type { CheckInDue, CheckInsDue } from '../../ports';
import type { Table } from './dynamo-table';

const filed = z.strictObject({ athleteId: identifier, planId: identifier, week: z.int().min(1) });

/**
 * Whose check-in is due at the end of which day: a partition for each day, so that the sweep reads no more than that.
 */
export const dynamoCheckInsDue = (table: Table): CheckInsDue => {
  const item = (day: string, { planId, week }: CheckInDue) => ({ PK: `CHECKIN_DUE#${day}`, SK: `${planId}#W${week}` });
  return {
    file: async (day, due) => {
      await table.add(item(day, due), due);
    },
    dueOn: (day) => table.list(`CHECKIN_DUE#${day}`, '', filed),
    strike: (day, due) => table.remove(item(day, due)),
  };
};
