import * as z from 'zod';
import { addDays, type IsoDate } from '../../domain/units/calendar';
import type { Allowances } from '../../ports';
import { athleteItem } from './dynamo-item';
import type { Table } from './dynamo-table';

const asked = z.strictObject({ calls: z.int().min(0) });
const spent = z.strictObject({ microUsd: z.int().min(0) });

/** What models may still be asked on a day (UTC): each athlete's calls, and everybody's money. */
export const dynamoAllowances = (table: Table): Allowances => {
  const callsItem = (athleteId: string, day: IsoDate) => athleteItem(athleteId, `CALLS#${day}`);
  const moneyItem = (day: IsoDate) => ({ PK: `BUDGET#${day}`, SK: 'SPENT' });
  // Nobody asks about a day that is long over.
  const forgottenAt = (day: IsoDate) => new Date(`${addDays(day, 7)}T00:00:00Z`);

  const takeCall = async (athleteId: string, day: IsoDate, most: number): Promise<boolean> => {
    let taken = false;
    await table.change(
      callsItem(athleteId, day),
      asked,
      (found) => {
        const calls = found?.calls ?? 0;
        taken = calls < most;
        return taken ? { calls: calls + 1 } : found;
      },
      forgottenAt(day),
    );
    return taken;
  };

  const takeMoney = async (day: IsoDate, microUsd: number, most: number): Promise<boolean> => {
    let taken = false;
    await table.change(
      moneyItem(day),
      spent,
      (found) => {
        const already = found?.microUsd ?? 0;
        taken = already + microUsd <= most;
        return taken ? { microUsd: already + microUsd } : found;
      },
      forgottenAt(day),
    );
    return taken;
  };

  return {
    take: async (athleteId, day, microUsd, { callsPerAthlete, dailyMicroUsd }) => {
      if (!(await takeCall(athleteId, day, callsPerAthlete))) return 'athlete';
      return (await takeMoney(day, microUsd, dailyMicroUsd)) ? 'taken' : 'everyone';
    },

    giveBack: async (day, microUsd) => {
      await table.change(
        moneyItem(day),
        spent,
        (found) => (found === null ? null : { microUsd: Math.max(0, found.microUsd - microUsd) }),
        forgottenAt(day),
      );
    },
  };
};
