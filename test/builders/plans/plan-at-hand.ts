import type { PlanAtHand } from '../../../shared/domain/adjustment/plan-at-hand';
import type { PlanUnderReview } from '../../../shared/domain/plan/review';
import type { IsoDate } from '../../../shared/domain/units/calendar';

/** A plan in use, with nothing logged yet; today is its first day unless said otherwise. */
export const atHand = (plan: PlanUnderReview, today: IsoDate = plan.picture.startsOn): PlanAtHand => ({
  ...plan,
  today,
  logs: [],
});
