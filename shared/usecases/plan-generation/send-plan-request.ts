import type { PlanHead } from '../../contract/stored/plan';
import type { GenerationStarter, PlanStore } from '../../ports';

export type SendPlanRequestPorts = Readonly<{ plans: PlanStore; generations: GenerationStarter }>;

type PlanRequest = Readonly<{ athleteId: string; planId: string; goalId: string; requestedAt: string }>;
type Sent = Readonly<{ head: PlanHead; running: boolean }>;

/** The time in which an athlete is promised a plan. */
const promisedMs = 55_000;

/**
 * Turns an athlete's claim into a plan in writing. Whoever finds a claim that was not sent may send it: the head is
 * opened once, and a second start of the same generation is the same start.
 */
export const sendPlanRequest =
  ({ plans, generations }: SendPlanRequestPorts) =>
  async ({ athleteId, planId, goalId, requestedAt }: PlanRequest): Promise<Sent> => {
    const readyBy = new Date(new Date(requestedAt).getTime() + promisedMs).toISOString();
    const asked = { athleteId, planId, goalId, command: planId, requestedAt, readyBy };
    const head = await plans.open({ ...asked, status: 'requested' });
    if (head.status !== 'requested' && head.status !== 'writing') return { head, running: false };

    const started = await generations.start({ athleteId, planId, command: head.command, readyBy });
    return { head, running: started === 'running' };
  };
