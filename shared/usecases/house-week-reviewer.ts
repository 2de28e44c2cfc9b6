import { houseWeekReview } from '../coach/house/week-review';
import type { WeekReviewer } from '../ports';

/** The house coach looks back on a week. */
export const houseWeekReviewer: WeekReviewer = {
  reviewWeek: async (order) => ({ draft: houseWeekReview(order), writtenBy: 'house', note: null }),
};
