import { type AdjustmentStepPorts, draftReplacement } from '../../shared/usecases/adjustment/adjustment-steps';
import { adjustments, receipts, sessionReplacer } from '../support/aws-ports';
import { planInUse } from '../support/ports-in-use';
import { adjustmentStep } from '../support/step-handler';

/** DraftReplacement: a coach proposes another session. */
export const draftReplacementHandler = (ports: AdjustmentStepPorts) => adjustmentStep(draftReplacement(ports));

export const handler = draftReplacementHandler({ ...planInUse, adjustments, receipts, sessionReplacer });
