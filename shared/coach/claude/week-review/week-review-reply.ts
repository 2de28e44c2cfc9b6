import * as z from 'zod';
import type { WeekReviewOrder } from '../../../domain/check-in/week-review';
import { jsonReply } from '../json-reply';
import type { JsonSchema } from '../json-schema';
import { countFault } from '../prose/count-fault';
import { hasFigure } from '../prose/number-fault';
import { proseFault } from '../prose/prose-fault';
import { isWeekReviewLeak } from './week-review-rules';

const shape = z.strictObject({ review: z.string().max(2_000) });

/** The same as far as structured output can hold a model to it. */
export const weekReviewReplySchema: JsonSchema = {
  type: 'object',
  properties: { review: { type: 'string' } },
  required: ['review'],
  additionalProperties: false,
};

export type WeekReviewRead = Readonly<{ review: string }> | Readonly<{ fault: string }>;

/** In characters. */
const longestReview = 480;

/** Reads a look back on a week; counts in it must be those of the week. Nothing makes it throw. */
export const readWeekReview = (text: string, order: WeekReviewOrder): WeekReviewRead => {
  const reply = jsonReply(text, shape);
  if (reply === null) return { fault: 'The reply is not {"review":"…"}.' };
  const review = reply.review.trim();
  const fault =
    proseFault(review, { longest: longestReview, isLeak: isWeekReviewLeak }) ??
    (/[{}]/.test(review) ? 'a look back has no slots' : null) ??
    (hasFigure(review) ? 'it holds figures; write words' : null) ??
    countFault(review, order);
  return fault === null ? { review } : { fault: `The review cannot stand: ${fault}.` };
};
