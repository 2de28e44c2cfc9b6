import { type OfferRevisionPorts, offerRevision } from '../../shared/usecases/adaptation/offer-revision';
import { adaptations, checkIns, goals, notices, pendingAdaptations, receipts, revisions } from '../support/aws-ports';
import { planInUse } from '../support/ports-in-use';
import { adaptationStep } from '../support/step-handler';

/** OfferRevision: an easing takes effect, anything else is offered. */
export const offerRevisionHandler = (ports: OfferRevisionPorts) => adaptationStep(offerRevision(ports));

export const handler = offerRevisionHandler({
  ...planInUse,
  adaptations,
  checkIns,
  goals,
  notices,
  pendingAdaptations,
  receipts,
  revisions,
});
