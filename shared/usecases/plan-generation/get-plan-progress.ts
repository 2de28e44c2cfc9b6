import type { PlanProgress } from '../../contract/plan';
import type { PlanStore, ProgressStore } from '../../ports';
import { done, type Outcome, refused } from '../outcome';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ planId: string }> }>;

/** How far the writing of a plan has come. */
export const getPlanProgress =
  ({ plans, progress }: Readonly<{ plans: PlanStore; progress: ProgressStore }>) =>
  async ({ athleteId, params: { planId } }: Asked): Promise<Outcome<PlanProgress>> => {
    // The head first: what is read after it says ready is complete.
    const head = await plans.find(athleteId, planId);
    if (head === null) return refused('not-found', 'There is no such plan.');
    const written = await progress.find({ athleteId, planId });
    const weeks = Object.values(written?.weeks ?? {}).sort((one, other) => one.number - other.number);
    // Ready means that the athlete's page already shows it: publishing ends with the progress, not with the head.
    const inForce = head.status === 'ready' && (written?.stage ?? 'done') === 'done';
    return done({
      planId,
      status: head.status === 'ready' && !inForce ? 'writing' : head.status,
      stage: inForce ? 'done' : (written?.stage ?? 'history'),
      weeksTotal: written?.weeksTotal ?? null,
      weeks,
      requestedAt: head.requestedAt,
      writer: written?.writer ?? null,
      note: written?.note ?? null,
      refusal: head.status === 'refused' ? head.refusal : null,
      failure: head.status === 'failed' ? head.failure : null,
    });
  };
