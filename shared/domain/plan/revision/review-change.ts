import type { Certificate, Objection, PlanUnderReview } from '../review';
import { type Review, reviewPlan } from '../review-plan';

/** What a change of a plan in force adds to the objections against it; it may be made when that is nothing. */
export type ChangeReview = Readonly<{ review: Review; added: readonly Objection[] }>;

/**
 * Puts every rule to a plan after a change. A must that the plan as it stands does not meet either, or that the
 * version to be put in force was excused when it was reviewed, is no reason against the change; any other is.
 */
export const reviewChange = (
  now: PlanUnderReview,
  after: PlanUnderReview,
  excusedIn: readonly Certificate[] = [],
): ChangeReview => {
  const standing = new Set(reviewPlan(now).objections.map(place));
  const excused = new Set(excusedIn.flatMap(unmet));
  const review = reviewPlan(after);
  const isNew = (one: Objection) => one.severity === 'must' && !standing.has(place(one)) && !excused.has(one.rule);
  return { review, added: review.objections.filter(isNew) };
};

const place = ({ rule, week }: Objection): string => `${rule} ${week}`;
const unmet = ({ checks }: Certificate): readonly string[] => checks.filter(({ met }) => !met).map(({ rule }) => rule);
