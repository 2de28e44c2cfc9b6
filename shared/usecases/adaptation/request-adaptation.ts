import type { PlanEdit } from '../../domain/adaptation/plan-edit';
import type { AthleteStore, Ids, PendingAdaptations, PlanStore } from '../../ports';
import { done, type Outcome } from '../outcome';
import { heldBack } from '../plan/on-hold';
import { readyPlan } from '../plan/plan-in-force';
import { replaced } from '../plan/plan-trained-by';
import { athleteToday } from '../today';
import { type SendAdaptationPorts, sendAdaptation } from './send-adaptation';

export type RequestAdaptationPorts = SendAdaptationPorts &
  Readonly<{ athletes: AthleteStore; plans: PlanStore; pendingAdaptations: PendingAdaptations; ids: Ids }>;

type Asked = Readonly<{
  athleteId: string;
  key: string;
  params: Readonly<{ planId: string }>;
  body: Readonly<{ what: PlanEdit['what'] }>;
}>;

/** Asks that the profile and the goal as they are now be worked into the plan. The same key asks once. */
export const requestAdaptation =
  (ports: RequestAdaptationPorts) =>
  async ({ athleteId, key, params: { planId }, body }: Asked): Promise<Outcome<Readonly<{ adaptationId: string }>>> => {
    const found = await readyPlan(ports, athleteId, planId);
    if (found.status === 'refused') return found;
    const plan = { athleteId, planId };
    const stop = heldBack(found.value) ?? (await replaced(ports, plan));
    if (stop !== null) return stop;

    const adaptationId = ports.ids.derived('edit', planId, key);
    const today = await athleteToday(ports, athleteId);
    await ports.pendingAdaptations.add({ ...plan, adaptationId, requestedAt: ports.clock.now().toISOString() });
    await sendAdaptation(ports)(plan, { adaptationId, cause: { kind: 'edit', what: body.what }, today });
    return done({ adaptationId });
  };
