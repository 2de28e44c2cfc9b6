import { type Generation, generation } from '../../contract/stored/plan';
import type { PlanKey, ProgressStore } from '../../ports';
import { athleteItem } from './dynamo-item';
import type { Table } from './dynamo-table';

const atStart: Generation = { stage: 'history', weeksTotal: null, writer: null, note: null, weeks: {} };

/** How far the writing of each plan has come. */
export const dynamoProgress = (table: Table): ProgressStore => {
  const item = ({ athleteId, planId }: PlanKey) => athleteItem(athleteId, `PLAN#${planId}#GENERATION`);
  const change = async (plan: PlanKey, next: (progress: Generation) => Generation): Promise<void> => {
    await table.change(item(plan), generation, (progress) => next(progress ?? atStart));
  };

  return {
    find: (plan) => table.find(item(plan), generation),

    reach: (plan, stage, weeksTotal) =>
      change(plan, (progress) => ({ ...progress, stage, weeksTotal: weeksTotal ?? progress.weeksTotal })),

    show: (plan, { stage, weeks, writer }) =>
      change(plan, (progress) => ({
        ...progress,
        ...(stage !== null && { stage }),
        ...writer,
        weeks: { ...progress.weeks, ...Object.fromEntries(weeks.map((week) => [week.number, week])) },
      })),
  };
};
