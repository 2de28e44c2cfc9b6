import { type AdjustmentStepPorts, draftReplacement } from '../../shared/usecases/adjustment-steps';
import { adjustments, planInUse, receipts, sessionReplacer } from '../support/aws-ports';
import { adjustmentStep } from '../support/step-handler';

/** DraftReplacement: a coach proposes another session. */
export const draftReplacementHandler = (ports: AdjustmentStepPorts) => adjustmentStep(draftReplacement(ports));

export const handler = draftReplacementHandler({ ...planInUse, adjustments, receipts, sessionReplacer });
