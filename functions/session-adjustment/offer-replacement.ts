import { offerReplacement } from '../../shared/usecases/adjustment/adjustment-steps';
import type { AdjustmentViewPorts } from '../../shared/usecases/adjustment/adjustment-view';
import { adjustments, receipts } from '../support/aws-ports';
import { planInUse } from '../support/ports-in-use';
import { adjustmentStep } from '../support/step-handler';

/** OfferReplacement: the proposal waits for the athlete’s answer. */
export const offerReplacementHandler = (ports: AdjustmentViewPorts) => adjustmentStep(offerReplacement(ports));

export const handler = offerReplacementHandler({ ...planInUse, adjustments, receipts });
