import type { AthleteStore, PlanKey } from '../../ports';
import { type Refused, refused } from '../outcome';

type Athletes = Readonly<{ athletes: AthleteStore }>;

/** The plan an athlete trains by now, whichever one was being looked at. */
export const planTrainedBy = async ({ athletes }: Athletes, { athleteId, planId }: PlanKey): Promise<PlanKey> => ({
  athleteId,
  planId: (await athletes.find(athleteId))?.planId ?? planId,
});

/** The refusal that a plan answers every change of it with once there is a newer one; null for the one in force. */
export const replaced = async (ports: Athletes, plan: PlanKey): Promise<Refused | null> =>
  (await planTrainedBy(ports, plan)).planId === plan.planId
    ? null
    : refused('conflict', 'You train by a newer plan now. Open it, and go on there.');
