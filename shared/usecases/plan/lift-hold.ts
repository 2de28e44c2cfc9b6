import type { PlanStore } from '../../ports';
import { done, type Outcome } from '../outcome';
import { readyPlan } from './plan-in-force';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string }>; body: Readonly<{ cleared: true }> }>;

/** Coaching goes on: the athlete says that a professional has cleared them. */
export const liftHold =
  (ports: Readonly<{ plans: PlanStore }>) =>
  async ({ athleteId, params: { planId } }: Asked): Promise<Outcome<null>> => {
    const plan = await readyPlan(ports, athleteId, planId);
    if (plan.status === 'refused') return plan;
    await ports.plans.change(athleteId, planId, (head) =>
      head.status === 'ready' && head.hold !== null ? { ...head, hold: null } : head,
    );
    return done(null);
  };
