import type { GenerationState } from '../../contract/state/generation-state';
import type { PlanHead } from '../../contract/stored/plan';
import { withClosedClaim } from './claim-plan';
import { addPlanNotice } from './plan-notice';
import { type PublishPlanPorts, publishPlan } from './publish-plan';

const sentence = 'Something on our side kept this plan from being written. Your answers are safe: please ask again.';

/** Tells the athlete that there is no plan, and frees the way for another request. A plan that is ready stays ready. */
export const markPlanFailed =
  (ports: PublishPlanPorts) =>
  async ({
    athleteId,
    planId,
  }: Pick<GenerationState, 'athleteId' | 'planId'>): Promise<Pick<GenerationState, 'notice'>> => {
    const head = await ports.plans.change(athleteId, planId, failed);
    // The fault came after the plan was put in force: what is left of its publication is done here.
    if (head.status === 'ready') return publishPlan(ports)({ athleteId, planId });

    const status = head.status === 'refused' ? 'refused' : 'failed';
    await ports.athletes.change(athleteId, (found) => withClosedClaim(found, athleteId, planId, status));
    const notice = await addPlanNotice(ports, head, `plan-${status}`);
    await ports.pendingPlans.remove(planId);
    return { notice };
  };

const failed = (head: PlanHead): PlanHead => {
  if (head.status !== 'requested' && head.status !== 'writing') return head;
  const { athleteId, planId, goalId, command, requestedAt, readyBy } = head;
  return { athleteId, planId, goalId, command, requestedAt, readyBy, status: 'failed', failure: sentence };
};
