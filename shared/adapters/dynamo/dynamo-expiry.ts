import * as z from 'zod';
import type { ExpiredAthletes, Turnstile } from '../../ports';
import { athletePartition } from './dynamo-item';
import type { Table } from './dynamo-table';

const filed = z.strictObject({ athleteId: z.string() });
const visits = z.strictObject({ count: z.int() });

/** Whose removal is due on which day, and the removal itself. */
export const dynamoExpiry = (table: Table): ExpiredAthletes => {
  const item = (day: string, athleteId: string) => ({ PK: `EXPIRY#${day}`, SK: athletePartition(athleteId) });
  return {
    file: async (day, athleteId) => {
      await table.add(item(day, athleteId), { athleteId });
    },
    dueOn: async (day) => (await table.list(`EXPIRY#${day}`, '', filed)).map(({ athleteId }) => athleteId),
    erase: (athleteId) => table.removeAll(athletePartition(athleteId)),
    strike: (day, athleteId) => table.remove(item(day, athleteId)),
  };
};

/** Counts the visits of each window of time. */
export const dynamoTurnstile = (table: Table): Turnstile => ({
  enter: async (window, most, until) => {
    let entered = false;
    await table.change(
      { PK: `TURNSTILE#${window}`, SK: 'COUNT' },
      visits,
      (seen) => {
        const count = seen?.count ?? 0;
        entered = count < most;
        return entered ? { count: count + 1 } : seen;
      },
      until,
    );
    return entered;
  },
});
