import { type OfferRevisionPorts, offerRevision } from '../../shared/usecases/offer-revision';
import {
  adaptations,
  athletes,
  checkIns,
  clock,
  goals,
  logs,
  notices,
  pendingAdaptations,
  plans,
  receipts,
  recordings,
  revisions,
  runLinks,
  stravaForCoaching,
  weeks,
} from '../support/aws-ports';
import { adaptationStep } from '../support/step-handler';

/** OfferRevision: an easing in force, or an offer. */
export const offerRevisionHandler = (ports: OfferRevisionPorts) => adaptationStep(offerRevision(ports));

export const handler = offerRevisionHandler({
  adaptations,
  athletes,
  checkIns,
  clock,
  goals,
  logs,
  notices,
  pendingAdaptations,
  plans,
  receipts,
  revisions,
  weeks,
  recordings,
  stravaForCoaching,
  runLinks,
});
