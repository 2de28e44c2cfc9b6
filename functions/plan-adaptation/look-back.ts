import { type LookBackPorts, lookBack } from '../../shared/usecases/adaptation/look-back';
import { adaptations, checkIns, notices, pendingAdaptations, receipts, weekReviewer } from '../support/aws-ports';
import { planInUse } from '../support/ports-in-use';
import { adaptationStep } from '../support/step-handler';

/** LookBack: a coach sums up the week. */
export const lookBackHandler = (ports: LookBackPorts) => adaptationStep(lookBack(ports));

export const handler = lookBackHandler({
  ...planInUse,
  adaptations,
  checkIns,
  notices,
  pendingAdaptations,
  receipts,
  weekReviewer,
});
