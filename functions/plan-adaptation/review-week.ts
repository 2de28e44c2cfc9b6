import { type ReviewWeekPorts, reviewWeek } from '../../shared/usecases/review-week';
import {
  adaptations,
  athletes,
  checkIns,
  clock,
  goals,
  logs,
  notices,
  pendingAdaptations,
  plans,
  receipts,
  recordings,
  runLinks,
  stravaForCoaching,
  weeks,
} from '../support/aws-ports';
import { adaptationStep } from '../support/step-handler';

/** ReviewWeek: what was told, and whether anything follows from it. */
export const reviewWeekHandler = (ports: ReviewWeekPorts) => adaptationStep(reviewWeek(ports));

export const handler = reviewWeekHandler({
  adaptations,
  athletes,
  checkIns,
  clock,
  goals,
  logs,
  notices,
  pendingAdaptations,
  plans,
  receipts,
  weeks,
  recordings,
  stravaForCoaching,
  runLinks,
});
