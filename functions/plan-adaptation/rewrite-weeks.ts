import { type RewriteWeeksPorts, rewriteWeeks } from '../../shared/usecases/adaptation/rewrite-weeks';
import { adaptations, checkIns, goals, planAdapter, receipts } from '../support/aws-ports';
import { planInUse } from '../support/ports-in-use';
import { adaptationStep } from '../support/step-handler';

/** RewriteWeeks: the weeks of the envelope, rewritten. */
export const rewriteWeeksHandler = (ports: RewriteWeeksPorts) => adaptationStep(rewriteWeeks(ports));

export const handler = rewriteWeeksHandler({ ...planInUse, adaptations, checkIns, goals, planAdapter, receipts });
