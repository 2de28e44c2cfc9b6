import type { PlanHeadIn } from '../contract/stored/plan';
import type { PlanStore, WeekKey } from '../ports';
import { done, type Outcome, refused } from './outcome';

export type ReadyPlan = PlanHeadIn<'ready'>;

/** A finished plan of this athlete; one that is being written is not there yet. */
export const readyPlan = async (
  { plans }: Readonly<{ plans: PlanStore }>,
  athleteId: string,
  planId: string,
): Promise<Outcome<ReadyPlan>> => {
  const head = await plans.find(athleteId, planId);
  return head?.status === 'ready' ? done(head) : refused('not-found', 'There is no such finished plan.');
};

/** Where each week of the plan is kept, in order. */
export const weekKeys = ({ weeks }: ReadyPlan): readonly WeekKey[] =>
  weeks.map((revision, index) => ({ revision, number: index + 1 }));
