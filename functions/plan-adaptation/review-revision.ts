import type { AdaptationPorts } from '../../shared/usecases/adaptation/adaptation-at-work';
import { reviewAdaptation } from '../../shared/usecases/adaptation/review-adaptation';
import { adaptations, checkIns, goals, receipts } from '../support/aws-ports';
import { planInUse } from '../support/ports-in-use';
import { adaptationStep } from '../support/step-handler';

/** ReviewRevision: every rule, put to the plan as it would be. */
export const reviewRevisionHandler = (ports: AdaptationPorts) => adaptationStep(reviewAdaptation(ports));

export const handler = reviewRevisionHandler({ ...planInUse, adaptations, checkIns, goals, receipts });
