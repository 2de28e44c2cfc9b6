import { reviewDraftedReplacement } from '../../shared/usecases/adjustment-steps';
import type { AdjustmentViewPorts } from '../../shared/usecases/adjustment-view';
import { adjustments, planInUse, receipts } from '../support/aws-ports';
import { adjustmentStep } from '../support/step-handler';

/** ReviewReplacement: no harder in any measure. */
export const reviewReplacementHandler = (ports: AdjustmentViewPorts) => adjustmentStep(reviewDraftedReplacement(ports));

export const handler = reviewReplacementHandler({ ...planInUse, adjustments, receipts });
