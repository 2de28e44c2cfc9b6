import { type PublishPlanPorts, publishPlan } from '../../shared/usecases/plan-generation/publish-plan';
import { athletes, checkInsDue, clock, notices, pendingPlans, plans, progress, revisions } from '../support/aws-ports';
import { stepHandler } from '../support/step-handler';

/** PublishPlan: the accepted plan comes into force. */
export const publishPlanHandler = (ports: PublishPlanPorts) => stepHandler(publishPlan(ports));

export const handler = publishPlanHandler({
  athletes,
  checkInsDue,
  clock,
  notices,
  pendingPlans,
  plans,
  progress,
  revisions,
});
