import { type AdjustmentStepPorts, draftReplacement } from '../../shared/usecases/adjustment-steps';
import {
  adjustments,
  athletes,
  clock,
  logs,
  plans,
  receipts,
  recordings,
  runLinks,
  sessionReplacer,
  stravaForCoaching,
  weeks,
} from '../support/aws-ports';
import { adjustmentStep } from '../support/step-handler';

/** DraftReplacement: a coach proposes another session. */
export const draftReplacementHandler = (ports: AdjustmentStepPorts) => adjustmentStep(draftReplacement(ports));

export const handler = draftReplacementHandler({
  ...{ adjustments, athletes, clock, logs, plans, receipts, sessionReplacer, weeks },
  recordings,
  runLinks,
  stravaForCoaching,
});
