import { type FailAdaptationPorts, failAdaptation } from '../../shared/usecases/adaptation/fail-adaptation';
import { adaptations, checkIns, clock, notices, pendingAdaptations, plans, revisions } from '../support/aws-ports';
import { adaptationStep } from '../support/step-handler';

/** MarkFailed: the athlete is told, and may try again. */
export const markFailedHandler = (ports: FailAdaptationPorts) => adaptationStep(failAdaptation(ports));

export const handler = markFailedHandler({
  adaptations,
  checkIns,
  clock,
  notices,
  pendingAdaptations,
  plans,
  revisions,
});
