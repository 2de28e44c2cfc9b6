import type { PlanUnderReview } from '../../shared/domain/plan/review';
import { reviewPlan } from '../../shared/domain/plan/review-plan';
import { aspects } from './aspects';
import { type NoteQuality, noteQuality } from './note-quality';
import { type Variety, variety } from './variety';

/** What code can say of one plan. */
export type PlanScore = Readonly<{
  weeks: number;
  byClaude: number;
  /** Objections of the rules. */
  must: number;
  should: number;
  variety: Variety;
  notes: NoteQuality;
  /** Of each aspect whether the plan has it; null where it does not apply or cannot be judged. */
  aspects: Readonly<Record<string, boolean | null>>;
}>;

export const scorePlan = (plan: PlanUnderReview): PlanScore => {
  const review = reviewPlan(plan);
  const count = (severity: 'must' | 'should') => review.objections.filter((one) => one.severity === severity).length;
  return {
    weeks: plan.weeks.length,
    byClaude: plan.weeks.filter(({ writtenBy }) => writtenBy === 'claude').length,
    must: count('must'),
    should: count('should'),
    variety: variety(plan.weeks),
    notes: noteQuality(plan.weeks),
    aspects: Object.fromEntries(aspects.map(({ name, holds }) => [name, holds({ ...plan, review })])),
  };
};
