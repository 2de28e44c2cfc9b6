import { addDays } from '../../domain/units/calendar';
import type { CheckInsDue } from '../../ports';
import type { ReadyPlan } from '../plan/plan-in-force';

/**
 * Files the reminder of a week’s check-in under the week’s last day. The last week of a plan has none: nothing comes
 * after it that could be adapted.
 */
export const fileCheckIn = async (
  { checkInsDue }: Readonly<{ checkInsDue: CheckInsDue }>,
  { athleteId, planId, blueprint }: ReadyPlan,
  week: number,
): Promise<void> => {
  const monday = blueprint.weeks[week - 1]?.monday;
  if (monday === undefined || week >= blueprint.weeks.length) return;
  await checkInsDue.file(addDays(monday, 6), { athleteId, planId, week });
};
