import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import { inClaudesWords } from '../../builders/claude/in-claudes-words';
import { madeUpReplies, mangledReplies } from '../../builders/claude/mangled-replies';
import { printPlanReply } from '../../builders/claude/print-plan-reply';
import { draftsOf, readReply } from '../../builders/claude/read-reply';
import { houseWeeks, planOrders } from '../../builders/plans/a-plan-order';
import { planOfDrafts } from '../../builders/plans/plan-of-drafts';
import { violations } from '../../checker/violations';

const plans = planOrders(30, 77, { weeks: { min: 4, max: 8 } }).map((order) => ({
  order,
  good: printPlanReply(order, inClaudesWords(houseWeeks(order))),
}));

type Tally = { replies: number; weeksRead: number; accepted: number; refused: number };

/** Reads replies like these; what the review accepts of them must break no rule of the checker that shares no code. */
const tallyOf = (repliesTo: (good: string) => fc.Arbitrary<string>, count: number, seed: number): Tally => {
  const tally: Tally = { replies: 0, weeksRead: 0, accepted: 0, refused: 0 };
  const replies = fc
    .constantFrom(...plans)
    .chain(({ order, good }) => repliesTo(good).map((reply) => ({ order, good, reply })));
  fc.assert(
    fc.property(replies, ({ order, good, reply }) => {
      const drafts = draftsOf(readReply(order, reply, [reply.length >> 1]));
      tally.replies += 1;
      tally.weeksRead += drafts.length;
      if (drafts.length === 0 || reply === good) return;

      const { picture, zones } = order;
      const weeks = planOfDrafts(order, drafts);
      const { accepted } = reviewPlan({ picture, zones, weeks });
      tally[accepted ? 'accepted' : 'refused'] += 1;
      if (accepted) expect(violations(picture, weeks, zones)).toEqual([]);
    }),
    { numRuns: count, seed },
  );
  return tally;
};

describe('a reply that went wrong', () => {
  it('never becomes a plan that breaks a rule, mangled in two thousand ways', () => {
    const tally = tallyOf(mangledReplies, 2_000, 2026);

    expect(tally.replies).toBe(2_000);
    // Both happen often, or the test would say nothing.
    expect(tally.weeksRead).toBeGreaterThan(3_000);
    expect(tally.accepted).toBeGreaterThan(200);
    expect(tally.refused).toBeGreaterThan(200);
  }, 240_000);

  it('never becomes a plan that breaks a rule, every line made up', () => {
    const tally = tallyOf(madeUpReplies, 400, 11);

    expect(tally.weeksRead).toBeGreaterThan(20);
  }, 60_000);

  it('throws nothing, whatever the text', () => {
    const [plan] = plans;
    if (plan === undefined) throw new RangeError('No plan.');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.json({ maxDepth: 4 })), (text) => {
        for (const reply of [text, `{"weeks":[${text}]}`, `{"weeks":[{"n":1,"f":"Week.","d":${text}}]}`])
          expect(draftsOf(readReply(plan.order, reply))).toEqual([]);
      }),
      { numRuns: 500, seed: 5 },
    );
  }, 60_000);
});
