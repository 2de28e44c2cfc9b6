import { weekReviewPrompt } from '../../coach/claude/week-review/week-review-prompt';
import { readWeekReview } from '../../coach/claude/week-review/week-review-reply';
import { houseWeekReview } from '../../coach/house/week-review';
import type { WeekReviewer } from '../../ports';
import { type InOneReplyPorts, inOneReply } from './in-one-reply';

/** Claude sums up the week, with no figure that the week does not hold. */
export const claudeReviewer = (ports: InOneReplyPorts): WeekReviewer => ({
  review: (order, errand) =>
    inOneReply(ports)({
      task: 'week-review',
      errand,
      prompt: () => weekReviewPrompt(order),
      read: (text) => {
        const read = readWeekReview(text, order);
        return 'fault' in read ? read : { draft: read.review };
      },
      // What a summary may say is checked where it is read.
      review: () => [],
      house: () => houseWeekReview(order),
    }),
});
