import { type RewriteWeeksPorts, rewriteWeeks } from '../../shared/usecases/rewrite-weeks';
import {
  adaptations,
  athletes,
  checkIns,
  clock,
  goals,
  logs,
  planAdapter,
  plans,
  receipts,
  recordings,
  runLinks,
  stravaForCoaching,
  weeks,
} from '../support/aws-ports';
import { adaptationStep } from '../support/step-handler';

/** RewriteWeeks: the weeks of the envelope, written anew. */
export const rewriteWeeksHandler = (ports: RewriteWeeksPorts) => adaptationStep(rewriteWeeks(ports));

export const handler = rewriteWeeksHandler({
  planAdapter,
  adaptations,
  athletes,
  checkIns,
  clock,
  goals,
  logs,
  plans,
  receipts,
  weeks,
  recordings,
  stravaForCoaching,
  runLinks,
});
