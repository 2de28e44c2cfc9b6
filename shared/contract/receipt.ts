import * as z from 'zod';
import { identifier, instant } from './values';

const modelTasks = ['plan', 'adaptation', 'replacement', 'strength', 'week-review'] as const;

/** How a call of a model ended. */
const callEnds = [
  // Asked, and the end is not known: still under way, or whoever asked did not live to see it.
  'open',
  'complete',
  'out-of-tokens',
  'refused',
  'cut',
  'out-of-time',
  'other',
  // Nobody answered.
  'unavailable',
  // The question was not taken.
  'turned-away',
  // A limit was reached before anything was sent.
  'not-asked',
] as const;

const count = z.int().min(0);

/** What a call used and cost. Money is in millionths of a US dollar; times are in milliseconds from the question on. */
const account = z.strictObject({
  model: z.string().nullable(),
  usage: z.strictObject({ input: count, cachedInput: count, cacheWrites: count, output: count }).nullable(),
  costMicroUsd: count,
  firstTextMs: count.nullable(),
  totalMs: count.nullable(),
});

const summary = account.extend({
  receiptId: identifier,
  planId: identifier,
  task: z.enum(modelTasks),
  askedAt: instant,
  end: z.enum(callEnds),
  /** A sentence on why it ended so, where there is more to know. */
  remark: z.string().nullable(),
  /** Numbers of the weeks that were asked for, and of those of which the plan keeps what came. */
  weeks: z.strictObject({ asked: z.array(z.int()), kept: z.array(z.int()) }),
});

/** One call of a model, whole: all that it was told, all that it answered, and what became of that. */
export const receipt = summary.extend({
  /** Which wording of the rules. */
  promptVersion: z.string(),
  system: z.string(),
  user: z.string(),
  reply: z.string(),
  /** What was refused, and why. */
  objections: z.array(z.strictObject({ week: z.int().nullable(), sentence: z.string() })),
  mends: z.array(z.string()),
});

/** What was asked of a model for one plan, in the order of asking. */
export const receiptList = z.strictObject({ planId: identifier, receipts: z.array(summary) });

export type Receipt = z.output<typeof receipt>;
export type ReceiptSummary = z.output<typeof summary>;
export type CallEnd = Receipt['end'];

/** The receipt without its long texts. */
export const receiptSummary = (whole: Receipt): ReceiptSummary => {
  const { promptVersion, system, user, reply, objections, mends, ...short } = whole;
  return short;
};
