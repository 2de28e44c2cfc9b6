import type { AdaptationCause, AdaptationRecord, CheckInRecord } from '../../contract/stored/check-in';
import type { IsoDate } from '../../domain/units/calendar';
import type { AdaptationQueue, AdaptationStore, Clock, PlanKey } from '../../ports';

type OpenPorts = Readonly<{ adaptations: AdaptationStore; clock: Clock }>;
export type SendAdaptationPorts = OpenPorts & Readonly<{ adaptationQueue: AdaptationQueue }>;

type Wanted = Readonly<{ adaptationId: string; cause: AdaptationCause; today: IsoDate }>;

/** The work that follows from a check-in. */
export const adaptationOf = ({ adaptationId, week, sentOn }: CheckInRecord): Wanted => ({
  ...{ adaptationId, today: sentOn },
  cause: { kind: 'check-in', week },
});

/** Opens the record of the work, once. */
export const openAdaptation =
  ({ adaptations, clock }: OpenPorts) =>
  (plan: PlanKey, { adaptationId, cause, today }: Wanted): Promise<AdaptationRecord> =>
    adaptations.open(plan, {
      ...{ adaptationId, planId: plan.planId, cause, requestedAt: clock.now().toISOString(), today },
      ...{ status: 'working', stage: 'queued', heard: null, review: null, draft: null },
      ...{ signals: [], result: null, failure: null },
    });

/** Hands the work on a check-in or an edit over. Work that is handed over twice is done once. */
export const sendAdaptation =
  (ports: SendAdaptationPorts) =>
  async (plan: PlanKey, wanted: Wanted): Promise<void> => {
    const { adaptationId, requestedAt, status } = await openAdaptation(ports)(plan, wanted);
    if (status === 'working') await ports.adaptationQueue.send({ ...plan, adaptationId, requestedAt });
  };
