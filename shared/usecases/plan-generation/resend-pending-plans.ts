import type { PendingPlan } from '../../contract/stored/plan';
import type { GenerationStarter } from '../../ports';
import { claimLastsMs } from './claim-plan';
import { markPlanFailed } from './mark-plan-failed';
import type { PublishPlanPorts } from './publish-plan';
import { sendPlanRequest } from './send-plan-request';

export type ResendPorts = PublishPlanPorts & Readonly<{ generations: GenerationStarter }>;

/** A plan that young is in good hands. */
const leaveAloneMs = 2 * 60_000;

/** Sends what was promised but never sent, and settles what was started but never ended. */
export const resendPendingPlans = (ports: ResendPorts) => async (): Promise<Readonly<{ looked: number }>> => {
  const now = ports.clock.now().getTime();
  const due = (await ports.pendingPlans.list()).filter(
    ({ requestedAt }) => new Date(requestedAt).getTime() < now - leaveAloneMs,
  );
  for (const pending of due) await settle(ports, pending, now);
  return { looked: due.length };
};

const settle = async (ports: ResendPorts, pending: PendingPlan, now: number): Promise<void> => {
  const { athleteId, planId } = pending;
  const athlete = await ports.athletes.find(athleteId);
  const claim = athlete?.pendingPlan?.planId === planId ? athlete.pendingPlan : null;
  const head = await ports.plans.find(athleteId, planId);
  const goalId = head?.goalId ?? claim?.goalId;
  // A request that lost to another one, or whose athlete has been removed.
  if (goalId === undefined) return ports.pendingPlans.remove(planId);

  const { running } = await sendPlanRequest(ports)({ ...pending, goalId });
  const age = now - new Date(pending.requestedAt).getTime();
  if (!running && age > claimLastsMs) await markPlanFailed(ports)({ athleteId, planId });
};
