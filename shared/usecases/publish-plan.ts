import { NotThere } from '../contract/faults';
import type { GenerationState } from '../contract/generation-state';
import type { PlanHead } from '../contract/stored/plan';
import type { AthleteStore, Clock, NoticeStore, PendingPlans, PlanStore, ProgressStore, RevisionLog } from '../ports';
import { withCurrentPlan } from './claim-plan';
import { addPlanNotice } from './plan-notice';

export type PublishPlanPorts = Readonly<{
  athletes: AthleteStore;
  plans: PlanStore;
  revisions: RevisionLog;
  progress: ProgressStore;
  pendingPlans: PendingPlans;
  notices: NoticeStore;
  clock: Clock;
}>;

type Key = Pick<GenerationState, 'athleteId' | 'planId'>;

/** Puts an accepted plan in force. Every write may be repeated, so a publication that broke off is completed later. */
export const publishPlan =
  (ports: PublishPlanPorts) =>
  async ({ athleteId, planId }: Key): Promise<Pick<GenerationState, 'notice'>> => {
    const now = ports.clock.now().toISOString();
    const head = await ports.plans.change(athleteId, planId, (found) => published(found, now));
    if (head.status !== 'ready') throw new NotThere(`Plan ${planId} has nothing to publish.`);

    const plan = { athleteId, planId };
    const { certificate, command: revision, createdAt: at } = head;
    await ports.revisions.add(plan, { revision, reason: 'generated', mends: [...certificate.mends], at });
    await ports.athletes.change(athleteId, (found) => withCurrentPlan(found, athleteId, planId));
    await ports.progress.reach(plan, 'done');
    const notice = await addPlanNotice(ports, head, 'plan-ready');
    // Last: as long as it is on this list, the sweep will finish what is unfinished.
    await ports.pendingPlans.remove(planId);
    return { notice };
  };

const published = (head: PlanHead, at: string): PlanHead => {
  if (head.status !== 'writing' || head.blueprint === null || head.accepted === null) return head;
  const { blueprint, accepted, written, ...asked } = head;
  return {
    ...asked,
    status: 'ready',
    label: blueprint.label,
    raceDay: blueprint.raceDay,
    limitations: [...blueprint.limitations],
    certificate: accepted.certificate,
    writingNote: written?.note ?? null,
    weeks: accepted.weeks,
    createdAt: at,
    revision: 1,
  };
};
