import { NotThere } from '../../contract/faults';
import type { GenerationState } from '../../contract/state/generation-state';
import type { PlanHeadIn, Receipt } from '../../contract/stored/plan';
import type { Blueprint } from '../../domain/plan/blueprint';
import type { Writer } from '../../domain/plan/plan';
import type { PlanKey, PlanStore, ReceiptStore } from '../../ports';

export type PlanInWriting = Readonly<{
  plan: PlanKey;
  head: PlanHeadIn<'writing'>;
  receipt: Receipt;
}>;

/** The plan that a step of the workflow works on. @throws NotThere when it is not being written */
export const planInWriting = async (
  ports: Readonly<{ plans: PlanStore; receipts: ReceiptStore }>,
  { athleteId, planId, command }: GenerationState,
): Promise<PlanInWriting> => {
  const plan = { athleteId, planId };
  const [head, receipt] = await Promise.all([ports.plans.find(athleteId, planId), ports.receipts.find(plan, command)]);
  if (head?.status !== 'writing' || receipt === null) throw new NotThere(`Plan ${planId} is not being written.`);
  return { plan, head, receipt };
};

/** The frame of the plan. @throws NotThere when it has not been drawn */
export const drawnBlueprint = ({ head, plan }: PlanInWriting): Blueprint => {
  if (head.blueprint === null) throw new NotThere(`Plan ${plan.planId} has no blueprint yet.`);
  return head.blueprint;
};

/**
 * The name under which each writer's weeks are kept: a retried step finds its own work, and neither writes over the
 * other.
 */
export const revisionOf = (command: string, writer: Writer): string => `${command}-${writer}`;
