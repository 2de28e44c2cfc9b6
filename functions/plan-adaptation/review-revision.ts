import type { AdaptationPorts } from '../../shared/usecases/adaptation-at-work';
import { reviewAdaptation } from '../../shared/usecases/review-adaptation';
import {
  adaptations,
  athletes,
  checkIns,
  clock,
  goals,
  logs,
  plans,
  receipts,
  recordings,
  runLinks,
  stravaForCoaching,
  weeks,
} from '../support/aws-ports';
import { adaptationStep } from '../support/step-handler';

/** ReviewRevision: every rule, put to the plan as it would be. */
export const reviewRevisionHandler = (ports: AdaptationPorts) => adaptationStep(reviewAdaptation(ports));

export const handler = reviewRevisionHandler({
  adaptations,
  athletes,
  checkIns,
  clock,
  goals,
  logs,
  plans,
  receipts,
  weeks,
  recordings,
  stravaForCoaching,
  runLinks,
});
