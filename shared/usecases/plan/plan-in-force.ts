import { StoredItemUnreadable } from '../../contract/faults';
import type { PlanHeadIn } from '../../contract/stored/plan';
import type { PlanWeek } from '../../domain/plan/plan';
import type { PlanKey, PlanStore, WeekKey, WeekStore } from '../../ports';
import { done, type Outcome, refused } from '../outcome';

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
export const weekKeys = ({ weeks }: Pick<ReadyPlan, 'weeks'>): readonly WeekKey[] =>
  weeks.map((revision, index) => ({ revision, number: index + 1 }));

/** The weeks under these keys. @throws StoredItemUnreadable when one is not there */
export const weeksUnder = async (
  { weeks }: Readonly<{ weeks: WeekStore }>,
  plan: PlanKey,
  keys: readonly WeekKey[],
): Promise<readonly PlanWeek[]> => {
  const found = await weeks.find(plan, keys);
  const there = found.filter((week) => week !== null);
  if (there.length < found.length) throw new StoredItemUnreadable(`Plan ${plan.planId} lacks a week.`);
  return there;
};

/** A week and those beside it: a session may have been run in either. */
export const weeksAround = (
  ports: Readonly<{ weeks: WeekStore }>,
  head: ReadyPlan,
  number: number,
): Promise<readonly PlanWeek[]> =>
  weeksUnder(
    ports,
    head,
    weekKeys(head).filter((key) => Math.abs(key.number - number) <= 1),
  );
