import type { PlanWeek } from '../../domain/plan/plan';
import type { PlanKey, WeekKey, WeekStore } from '../../ports';

/** Keeps those weeks of a draft that differ from the plan's, under the draft's name, and says where. */
export const keepDraftWeeks = async (
  { weeks }: Readonly<{ weeks: WeekStore }>,
  plan: PlanKey,
  name: string,
  { before, after }: Readonly<{ before: readonly PlanWeek[]; after: readonly PlanWeek[] }>,
): Promise<WeekKey[]> => {
  const changed = after.filter((week) => JSON.stringify(week) !== JSON.stringify(before[week.number - 1]));
  await Promise.all(changed.map((week) => weeks.add(plan, name, week)));
  return changed.map(({ number }) => ({ number, revision: name }));
};
