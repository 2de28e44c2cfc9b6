import type { OriginalPlan } from '../../contract/change';
import { diffPlans } from '../../domain/adaptation/diff-plans';
import type { PlanStore, WeekStore } from '../../ports';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { readyPlan, weekKeys, weeksUnder } from './plan-in-force';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string }> }>;

/** The plan as it was first written, and how the present one differs from it. */
export const getOriginalPlan =
  (ports: Readonly<{ plans: PlanStore; weeks: WeekStore }>) =>
  async ({ athleteId, params: { planId } }: Asked): Promise<Outcome<Frozen<OriginalPlan>>> => {
    const found = await readyPlan(ports, athleteId, planId);
    if (found.status === 'refused') return found;

    const plan = { athleteId, planId };
    const { original } = found.value;
    const [before, after] = await Promise.all([
      weeksUnder(ports, plan, weekKeys({ weeks: original })),
      weeksUnder(ports, plan, weekKeys(found.value)),
    ]);
    const { summary, sessions, weeks: changes } = diffPlans({ before, after });
    return done({ planId, weeks: before, summary, sessions, changes });
  };
