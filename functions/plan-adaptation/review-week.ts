import { type ReviewWeekPorts, reviewWeek } from '../../shared/usecases/adaptation/review-week';
import { adaptations, checkIns, goals, notices, pendingAdaptations, receipts } from '../support/aws-ports';
import { planInUse } from '../support/ports-in-use';
import { adaptationStep } from '../support/step-handler';

/** ReviewWeek: what the athlete reported, and whether the plan should change. */
export const reviewWeekHandler = (ports: ReviewWeekPorts) => adaptationStep(reviewWeek(ports));

export const handler = reviewWeekHandler({
  ...planInUse,
  adaptations,
  checkIns,
  goals,
  notices,
  pendingAdaptations,
  receipts,
});
