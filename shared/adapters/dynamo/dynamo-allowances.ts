import { addDays, type IsoDate } from '../../domain/units/calendar';
import type { Allowances } from '../../ports';
import { athleteItem } from './dynamo-item';
import type { Table } from './dynamo-table';

/** What models may still be asked on a day (UTC): each athlete's calls, and everybody's money. */
export const dynamoAllowances = (table: Table): Allowances => {
  const callsItem = (athleteId: string, day: IsoDate) => athleteItem(athleteId, `CALLS#${day}`);
  const moneyItem = (day: IsoDate) => ({ PK: `BUDGET#${day}`, SK: 'SPENT' });
  // Nobody asks about a day that is long over.
  const forgottenAt = (day: IsoDate) => new Date(`${addDays(day, 7)}T00:00:00Z`);
  const spend = (day: IsoDate, microUsd: number, most: number): Promise<boolean> =>
    table.count(moneyItem(day), { name: 'microUsd', by: microUsd, most }, forgottenAt(day));

  return {
    take: async (athleteId, day, microUsd, { callsPerAthlete, dailyMicroUsd }) => {
      const calls = (by: 1 | -1) =>
        table.count(callsItem(athleteId, day), { name: 'calls', by, most: callsPerAthlete }, forgottenAt(day));
      if (!(await calls(1))) return 'athlete';
      if (await spend(day, microUsd, dailyMicroUsd)) return 'taken';
      await calls(-1);
      return 'everyone';
    },

    settle: async (day, unspent) => {
      await spend(day, -unspent, Number.MAX_SAFE_INTEGER - Math.abs(unspent));
    },
  };
};
