import type { PlanRequest } from '../../contract/stored/plan-request';
import type { PlanStore } from '../../ports';
import type { ReadyPlan } from '../plan/plan-in-force';
import { withoutOffers, withRequest } from '../plan/plan-requests';
import { type KeepRevisionPorts, keepRevision, type RevisionParts } from './keep-revision';

export type OfferChangePorts = KeepRevisionPorts & Readonly<{ plans: PlanStore }>;

const dayMs = 86_400_000;
/** How long an offer is open; by then the next check-in is due. */
const offerLastsMs = 7 * dayMs;

/**
 * Offers a change for the athlete's yes or no: all of it is written, and nothing of it is in force. A newer offer takes
 * the place of one that still waits. Whether it could be made: not when the plan has changed, or rests, since.
 */
export const offerChange =
  (ports: OfferChangePorts) =>
  async (head: ReadyPlan, command: string, parts: RevisionParts): Promise<boolean> => {
    await keepRevision(ports, head, command, parts);
    const now = ports.clock.now();
    const request: PlanRequest = {
      ...{ requestId: command, kind: 'adaptation', sessionId: null, status: 'proposed', basedOn: head.revision },
      at: now.toISOString(),
      expiresAt: new Date(now.getTime() + offerLastsMs).toISOString(),
    };
    const after = await ports.plans.change(head.athleteId, head.planId, (found) =>
      found.status === 'ready' && found.revision === head.revision && found.hold === null
        ? withRequest(withoutOffers(found), request)
        : found,
    );
    return after.status === 'ready' && after.requests.some(({ requestId }) => requestId === command);
  };
