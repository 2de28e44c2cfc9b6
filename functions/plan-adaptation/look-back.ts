import { type LookBackPorts, lookBack } from '../../shared/usecases/look-back';
import {
  adaptations,
  athletes,
  checkIns,
  clock,
  logs,
  notices,
  pendingAdaptations,
  plans,
  receipts,
  recordings,
  runLinks,
  stravaForCoaching,
  weekReviewer,
  weeks,
} from '../support/aws-ports';
import { adaptationStep } from '../support/step-handler';

/** LookBack: a coach says what the week was. */
export const lookBackHandler = (ports: LookBackPorts) => adaptationStep(lookBack(ports));

export const handler = lookBackHandler({
  adaptations,
  athletes,
  checkIns,
  clock,
  logs,
  notices,
  pendingAdaptations,
  plans,
  receipts,
  weekReviewer,
  weeks,
  recordings,
  runLinks,
  stravaForCoaching,
});
