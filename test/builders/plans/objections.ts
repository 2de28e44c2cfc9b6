import type { PlanReading, PlanRule, PlanUnderReview } from '../../../shared/domain/plan/review';
import { planShape } from '../../../shared/domain/plan/shape/plan-shape';

/** The plan as rules see it. */
export const read = (plan: PlanUnderReview): PlanReading => ({ ...plan, shape: planShape(plan) });

/** What one rule has to say of a plan, in its own words. */
export const sentencesOf = (rule: PlanRule, plan: PlanUnderReview): readonly string[] =>
  rule.judge(read(plan)).objections.map(({ sentence }) => sentence);
