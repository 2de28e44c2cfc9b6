import { StoredItemUnreadable } from '../contract/faults';
import type { PlanReply } from '../contract/plan';
import type { PlanStore, WeekStore } from '../ports';
import type { Frozen } from './frozen';
import { done, type Outcome } from './outcome';
import { readyPlan, weekKeys } from './plan-in-force';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string }> }>;

/** A finished plan, whole. */
export const getPlan =
  (ports: Readonly<{ plans: PlanStore; weeks: WeekStore }>) =>
  async ({ athleteId, params }: Asked): Promise<Outcome<Frozen<PlanReply>>> => {
    const plan = await readyPlan(ports, athleteId, params.planId);
    if (plan.status === 'refused') return plan;

    const { planId, status, goal, label, raceDay, zones, limitations, certificate, writingNote, createdAt, revision } =
      plan.value;
    const found = await ports.weeks.find({ athleteId, planId }, weekKeys(plan.value));
    const weeks = found.filter((week) => week !== null);
    if (weeks.length < found.length) throw new StoredItemUnreadable(`Plan ${planId} lacks a week.`);
    const known = { planId, status, goal, label, raceDay, zones, limitations, certificate, writingNote };
    return done({ ...known, weeks, createdAt, revision });
  };
