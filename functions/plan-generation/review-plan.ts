import {
  type ReviewWrittenPlanPorts,
  reviewWrittenPlan,
} from '../../shared/usecases/plan-generation/review-written-plan';
import { plans, progress, receipts, weeks } from '../support/aws-ports';
import { stepHandler } from '../support/step-handler';

/** ReviewPlan: every rule, before the athlete sees it. */
export const reviewPlanHandler = (ports: ReviewWrittenPlanPorts) => stepHandler(reviewWrittenPlan(ports));

export const handler = reviewPlanHandler({ plans, progress, receipts, weeks });
