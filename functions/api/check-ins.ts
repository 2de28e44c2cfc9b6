import { checkIns as operations } from '../../shared/contract/operations/check-ins';
import type { AdaptationPorts } from '../../shared/usecases/adaptation/adaptation-at-work';
import { getAdaptation } from '../../shared/usecases/adaptation/get-adaptation';
import { type RequestAdaptationPorts, requestAdaptation } from '../../shared/usecases/adaptation/request-adaptation';
import { getCheckIn } from '../../shared/usecases/check-in/get-check-in';
import { type SubmitCheckInPorts, submitCheckIn } from '../../shared/usecases/check-in/submit-check-in';
import { adaptationQueue, adaptations, checkIns, goals, ids, pendingAdaptations, receipts } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';
import { planInUse } from '../support/ports-in-use';

/** The weekly check-in, edits of a plan in force, and their progress. */
export const checkInsHandler = (ports: SubmitCheckInPorts & RequestAdaptationPorts & AdaptationPorts) =>
  httpHandler<'check-ins'>(operations, {
    getCheckIn: getCheckIn(ports),
    putCheckIn: submitCheckIn(ports),
    requestAdaptation: requestAdaptation(ports),
    getAdaptation: getAdaptation(ports),
  });

export const handler = checkInsHandler({
  ...planInUse,
  adaptationQueue,
  adaptations,
  checkIns,
  goals,
  ids,
  pendingAdaptations,
  receipts,
});
