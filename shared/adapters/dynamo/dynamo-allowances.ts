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
      const call = { name: 'calls', by: 1, most: callsPerAthlete };
      if (!(await table.count(callsItem(athleteId, day), call, forgottenAt(day)))) return 'athlete';
      return (await spend(day, microUsd, dailyMicroUsd)) ? 'taken' : 'everyone';
    },

    giveBack: async (day, microUsd) => {
      await spend(day, -microUsd, Number.MAX_SAFE_INTEGER - microUsd);
    },
  };
};
