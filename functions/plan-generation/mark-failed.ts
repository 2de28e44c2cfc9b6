import { markPlanFailed } from '../../shared/usecases/plan-generation/mark-plan-failed';
import type { PublishPlanPorts } from '../../shared/usecases/plan-generation/publish-plan';
import { athletes, checkInsDue, clock, notices, pendingPlans, plans, progress, revisions } from '../support/aws-ports';
import { stepHandler } from '../support/step-handler';

/** MarkFailed: the athlete is told, and may ask again. */
export const markFailedHandler = (ports: PublishPlanPorts) => stepHandler(markPlanFailed(ports));

export const handler = markFailedHandler({
  athletes,
  checkInsDue,
  clock,
  notices,
  pendingPlans,
  plans,
  progress,
  revisions,
});
