import type { GenerationState } from '../../contract/state/generation-state';
import type { PlanHead } from '../../contract/stored/plan';
import type { PlanRefusal } from '../../domain/plan/blueprint';
import { drawBlueprint } from '../../domain/plan/draw-blueprint';
import type {
  AthleteStore,
  Clock,
  NoticeStore,
  PendingPlans,
  PlanStore,
  ProgressStore,
  ReceiptStore,
} from '../../ports';
import { withClosedClaim } from './claim-plan';
import { planInWriting } from './plan-in-writing';
import { addPlanNotice } from './plan-notice';

export type DrawPlanBlueprintPorts = Readonly<{
  athletes: AthleteStore;
  plans: PlanStore;
  receipts: ReceiptStore;
  progress: ProgressStore;
  pendingPlans: PendingPlans;
  notices: NoticeStore;
  clock: Clock;
}>;

type Facts = Pick<GenerationState, 'outcome' | 'notice'>;

/** Draws the frame of the plan, or tells the athlete why there can be none and what would help. */
export const drawPlanBlueprint =
  (ports: DrawPlanBlueprintPorts) =>
  async (state: GenerationState): Promise<Facts> => {
    const { athleteId, planId } = state;
    const known = await ports.plans.find(athleteId, planId);
    // A step that is run again after a refusal finds it, and finishes what is left of it.
    if (known?.status === 'refused') return refuse(ports, state, known.refusal);

    const { plan, receipt } = await planInWriting(ports, state);
    const drawn = drawBlueprint(receipt.picture);
    if (drawn.status === 'refused') return refuse(ports, state, drawn.refusal);

    await Promise.all([
      ports.plans.change(athleteId, planId, (head) =>
        head.status === 'writing' ? { ...head, blueprint: drawn.blueprint } : head,
      ),
      ports.progress.reach(plan, 'phases', drawn.blueprint.weeks.length),
    ]);
    return { outcome: 'drawn' };
  };

const refuse = async (
  ports: DrawPlanBlueprintPorts,
  { athleteId, planId }: GenerationState,
  { type, sentence, offers }: PlanRefusal,
): Promise<Facts> => {
  const head = await ports.plans.change(athleteId, planId, (found): PlanHead => {
    if (found.status !== 'writing') return found;
    const { goalId, command, requestedAt, readyBy } = found;
    const refusal = { type, sentence, offers: [...offers] };
    return { athleteId, planId, goalId, command, requestedAt, readyBy, status: 'refused', refusal };
  });
  await ports.athletes.change(athleteId, (found) => withClosedClaim(found, athleteId, planId, 'refused'));
  const notice = await addPlanNotice(ports, head, 'plan-refused');
  await ports.pendingPlans.remove(planId);
  return { outcome: 'refused', notice };
};
