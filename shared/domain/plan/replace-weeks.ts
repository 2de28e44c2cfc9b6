import type { PlanWeek } from './plan';
import { repairPlan } from './repair-plan';
import type { Objection, PlanUnderReview } from './review';
import { faultsOf } from './review-plan';

/** A plan with other weeks in it, or why it would not stand with them. */
export type Replacement =
  | Readonly<{ status: 'taken'; plan: PlanUnderReview; mends: readonly string[] }>
  | Readonly<{ status: 'refused'; objections: readonly Objection[] }>;

/**
 * Replaces the weeks of the same numbers, mended as every plan is, if the whole plan still passes every rule.
 */
export const replaceWeeks = (plan: PlanUnderReview, weeks: readonly PlanWeek[]): Replacement => {
  const { weeks: mended, mends } = repairPlan({ ...plan, weeks });
  const byNumber = new Map(mended.map((week) => [week.number, week]));
  const changed = { ...plan, weeks: plan.weeks.map((week) => byNumber.get(week.number) ?? week) };
  const objections = faultsOf(changed);

  return objections.length === 0 ? { status: 'taken', plan: changed, mends } : { status: 'refused', objections };
};
