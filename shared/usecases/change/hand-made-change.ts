import type { ChangeReply } from '../../contract/change';
import type { PlanAtHand } from '../../domain/adjustment/plan-at-hand';
import type { PlanKey } from '../../ports';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { heldBack } from '../plan/on-hold';
import { type PlanAtHandPorts, planAtHand } from '../plan/plan-at-hand';
import type { ReadyPlan } from '../plan/plan-in-force';
import { replaced } from '../plan/plan-trained-by';
import { type GetChangePorts, getChange } from './get-change';
import { type HandMadeChange, handMadeRevision } from './hand-made-revision';
import { type Revision, revisePlan } from './revise-plan';

export type HandMadeChangePorts = PlanAtHandPorts & GetChangePorts;

/**
 * Makes a change the athlete asked for, once for each command, and tells it as a change. `make` is asked again when
 * somebody else changed the plan meanwhile.
 */
export const handMadeChange =
  (ports: HandMadeChangePorts) =>
  async (
    plan: PlanKey,
    command: string,
    make: (now: PlanAtHand, head: ReadyPlan) => Outcome<HandMadeChange>,
    head: NonNullable<Revision['head']> = (same) => same,
  ): Promise<Outcome<Frozen<ChangeReply>>> => {
    const made = await revisePlan(ports)(plan, command, async (now) => {
      const stop = heldBack(now.head) ?? (await replaced(ports, plan));
      if (stop !== null) return stop;
      const hand = await planAtHand(ports, now);
      const change = make(hand, now.head);
      return change.status === 'refused' ? change : done({ ...handMadeRevision(hand, change.value), head });
    });
    if (made.status === 'refused') return made;
    return getChange(ports)({ athleteId: plan.athleteId, params: { planId: plan.planId, changeId: command } });
  };
