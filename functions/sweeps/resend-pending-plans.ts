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

/** Every quarter of an hour: plans that were promised and never started are started. */
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
