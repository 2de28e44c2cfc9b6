import { weekReviewPrompt } from '../../coach/claude/week-review-prompt';
import { readWeekReview } from '../../coach/claude/week-review-reply';
import { houseWeekReview } from '../../coach/house/week-review';
import type { WeekReviewer } from '../../ports';
import { type InOneReplyPorts, inOneReply } from './in-one-reply';

/** Claude looks back on a week in a few sentences; what they say of the week is counted by code. */
export const claudeWeekReviewer = (ports: InOneReplyPorts): WeekReviewer => ({
  reviewWeek: (order, errand) =>
    inOneReply(ports)({
      task: 'week-review',
      errand,
      prompt: () => weekReviewPrompt(order),
      read: (text) => {
        const read = readWeekReview(text, order);
        return 'fault' in read ? read : { draft: read.review };
      },
      // Whether the words are true is looked at as they are read.
      review: () => [],
      house: () => houseWeekReview(order),
    }),
});
