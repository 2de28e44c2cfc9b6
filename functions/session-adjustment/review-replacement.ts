import { reviewDraftedReplacement } from '../../shared/usecases/adjustment-steps';
import type { AdjustmentViewPorts } from '../../shared/usecases/adjustment-view';
import {
  adjustments,
  athletes,
  clock,
  logs,
  plans,
  receipts,
  recordings,
  runLinks,
  stravaForCoaching,
  weeks,
} from '../support/aws-ports';
import { adjustmentStep } from '../support/step-handler';

/** ReviewReplacement: no harder in any measure. */
export const reviewReplacementHandler = (ports: AdjustmentViewPorts) => adjustmentStep(reviewDraftedReplacement(ports));

export const handler = reviewReplacementHandler({
  adjustments,
  athletes,
  clock,
  logs,
  plans,
  receipts,
  weeks,
  recordings,
  runLinks,
  stravaForCoaching,
});
