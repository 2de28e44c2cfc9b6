import {
  type ResendAdaptationsPorts,
  resendPendingAdaptations,
} from '../../shared/usecases/adaptation/resend-pending-adaptations';
import {
  adaptationStarter,
  adaptations,
  checkIns,
  clock,
  notices,
  pendingAdaptations,
  plans,
  revisions,
} from '../support/aws-ports';
import { sweepHandler } from '../support/sweep-handler';

/** Every quarter of an hour: check-ins and edits that were promised and never worked in are sent again. */
export const resendPendingAdaptationsHandler = (ports: ResendAdaptationsPorts) =>
  sweepHandler(resendPendingAdaptations(ports));

export const handler = resendPendingAdaptationsHandler({
  adaptationStarter,
  adaptations,
  checkIns,
  clock,
  notices,
  pendingAdaptations,
  plans,
  revisions,
});
