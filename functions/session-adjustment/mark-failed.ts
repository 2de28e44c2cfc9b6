import { failAdjustment } from '../../shared/usecases/adjustment/adjustment-steps';
import { plans } from '../support/aws-ports';
import { adjustmentStep } from '../support/step-handler';

/** MarkFailed: the request is closed, and the athlete may ask again. */
export const failAdjustmentHandler = (ports: Parameters<typeof failAdjustment>[0]) =>
  adjustmentStep(failAdjustment(ports));

export const handler = failAdjustmentHandler({ plans });
