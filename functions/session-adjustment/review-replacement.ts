import { reviewDraftedReplacement } from '../../shared/usecases/adjustment/adjustment-steps';
import type { AdjustmentViewPorts } from '../../shared/usecases/adjustment/adjustment-view';
import { adjustments, receipts } from '../support/aws-ports';
import { planInUse } from '../support/ports-in-use';
import { adjustmentStep } from '../support/step-handler';

/** ReviewReplacement: no harder in any measure. */
export const reviewReplacementHandler = (ports: AdjustmentViewPorts) => adjustmentStep(reviewDraftedReplacement(ports));

export const handler = reviewReplacementHandler({ ...planInUse, adjustments, receipts });
