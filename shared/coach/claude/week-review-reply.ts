import * as z from 'zod';
import { sessionCount, type WeekReviewOrder } from '../../domain/check-in/week-review';
import { isHardSession } from '../../domain/session/is-hard-session';
import { inWords } from '../house/notes/facts';
import { jsonReply } from './json-reply';
import type { JsonSchema } from './json-schema';
import { proseFault } from './prose-fault';
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

const longestReview = 480;

/** Reads a look back on a week; counts in it must be those of the week. Nothing makes it throw. */
export const readWeekReview = (text: string, order: WeekReviewOrder): WeekReviewRead => {
  const reply = jsonReply(text, shape);
  if (reply === null) return { fault: 'The reply is not {"review":"…"}.' };
  const review = reply.review.trim();
  const fault =
    proseFault(review, { longest: longestReview, isLeak: isWeekReviewLeak }) ??
    (/[{}]/.test(review) ? 'a look back has no slots' : null) ??
    (/\p{Nd}/u.test(review.replace(/\b(?:5|10|50|100)\s?K\b/gi, '')) ? 'it holds figures; write words' : null) ??
    countFault(review, order);
  return fault === null ? { review } : { fault: `The review cannot stand: ${fault}.` };
};

const numbers = Array.from({ length: 15 }, (_, count) => inWords(count));
const counted = new RegExp(`\\b(${numbers.join('|')}|none) (?:out )?of (?:the |your )?(${numbers.join('|')})\\b`, 'gi');
const all = new RegExp(`\\ball (?:of )?(?:the |your )?(${numbers.join('|')})\\b`, 'gi');
const everything =
  /\b(?:every (?:single )?session|all (?:of )?(?:the |your )?sessions|(?:nothing|no session) was missed)\b/i;

/** “Four of five” must be so, of all sessions or of the hard ones; and so must “every session”. */
const countFault = (review: string, order: WeekReviewOrder): string | null => {
  const counts = [sessionCount(order), sessionCount(order, isHardSession)];
  const isTrue = (done: number, of: number): boolean => counts.some((count) => count.done === done && count.of === of);
  const amountOf = (word = ''): number => Math.max(0, numbers.indexOf(word.toLowerCase()));

  const claims = [
    ...[...review.matchAll(counted)].map(([, done, of]) => [amountOf(done), amountOf(of)] as const),
    ...[...review.matchAll(all)].map(([, of]) => [amountOf(of), amountOf(of)] as const),
  ];
  const [total] = counts;
  const boasts = everything.test(review) && total !== undefined && total.done < total.of;
  return boasts || claims.some(([done, of]) => !isTrue(done, of))
    ? 'it counts sessions that the week does not hold'
    : null;
};

/** Writes a look back as Claude answers it. */
export const printWeekReview = (review: string): string => JSON.stringify({ review });
