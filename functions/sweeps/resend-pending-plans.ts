import { type ResendPorts, resendPendingPlans } from '../../shared/usecases/plan-generation/resend-pending-plans';
import {
  athletes,
  checkInsDue,
  clock,
  generations,
  notices,
  pendingPlans,
  plans,
  progress,
  revisions,
} from '../support/aws-ports';
import { sweepHandler } from '../support/sweep-handler';

/** Every quarter of an hour: what was promised and not sent is sent. */
export const resendPendingPlansHandler = (ports: ResendPorts) => sweepHandler(resendPendingPlans(ports));

export const handler = resendPendingPlansHandler({
  athletes,
  checkInsDue,
  clock,
  generations,
  notices,
  pendingPlans,
  plans,
  progress,
  revisions,
});
