import { houseWeekReview } from '../../coach/house/week-review';
import type { WeekReviewer } from '../../ports';

/** The house coach looks back on the week. */
export const houseReviewer: WeekReviewer = {
  review: async (order) => ({ draft: houseWeekReview(order), writtenBy: 'house', note: null }),
};
