import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adaptationPrompt } from '../../../../shared/coach/claude/adaptation/adaptation-prompt';
import { adaptationReplyReader } from '../../../../shared/coach/claude/adaptation/adaptation-reply-reader';
import { adaptPlan } from '../../../../shared/coach/house/adapt-plan';
import type { AdaptationOrder } from '../../../../shared/domain/adaptation/adaptation-order';
import { diffPlans } from '../../../../shared/domain/adaptation/diff-plans';
import { reviewRevision } from '../../../../shared/domain/adaptation/review-revision';
import { revisedPlan } from '../../../../shared/domain/adaptation/revision/revise-plan';
import { ruleClass } from '../../../../shared/domain/adaptation/revision/rule-classes';
import { madeUpReplies, mangledReplies } from '../../../builders/claude/mangled-replies';
import { draftsOf } from '../../../builders/claude/read-reply';
import { livePlans } from '../../../builders/plans/random-live-plan';
import { adaptationViolations } from '../../../checker/adaptation-violations';
import { violations } from '../../../checker/violations';
import { writeAdaptation } from '../../../fakes/messages-api/adaptation-writer';

const reviewed = (order: AdaptationOrder, reply: string) => {
  const { live, envelope } = order;
  const reader = adaptationReplyReader(order);
  const drafts = draftsOf([...reader.read(reply), ...reader.end()]);
  const plan = revisedPlan({ live, envelope }, drafts, 'claude');
  return { drafts, plan, review: reviewRevision(live, plan, envelope) };
};

/** Plans whose check-in eases something, with a good reply to each. */
const orders = fc
  .sample(livePlans({ weeks: { min: 6, max: 10 } }), { seed: 44, numRuns: 30 })
  .flatMap((live): { order: AdaptationOrder; good: string }[] => {
    const { envelope, outcome } = adaptPlan(live);
    const order = { live, envelope: { ...envelope, outcome }, objections: [] };
    const good = outcome === 'easing' ? writeAdaptation(adaptationPrompt(order).user) : null;
    return good !== null && reviewed(order, good).review.accepted ? [{ order, good }] : [];
  });

/** What holds of any plan, whatever was run of it: by a checker that shares no code with the rules. */
const always = /blocked date|minutes in|before the race|after the race|on race day|hard days|recovery is hard|its zone/;

type Tally = { replies: number; read: number; accepted: number; refused: number; changed: number };

const tallyOf = (repliesTo: (good: string) => fc.Arbitrary<string>, count: number, seed: number): Tally => {
  const tally: Tally = { replies: 0, read: 0, accepted: 0, refused: 0, changed: 0 };
  const replies = fc
    .constantFrom(...orders)
    .chain(({ order, good }) => repliesTo(good).map((reply) => ({ order, reply })));
  fc.assert(
    fc.property(replies, ({ order, reply }) => judge(order, reply, tally)),
    { numRuns: count, seed },
  );
  return tally;
};

/** Reads, expands and reviews a reply; what is accepted must keep every guarantee of an adaptation. */
const judge = (order: AdaptationOrder, reply: string, tally: Tally): void => {
  const { live, envelope } = order;
  const { drafts, plan, review } = reviewed(order, reply);
  tally.replies += 1;
  if (drafts.length === 0) return;

  tally.read += 1;
  tally[review.accepted ? 'accepted' : 'refused'] += 1;
  if (!review.accepted) return;

  const diff = diffPlans({ before: live.weeks, after: plan.weeks }, envelope);
  if (diff.sessions.length > 0) tally.changed += 1;
  // One session may grow where another goes, as long as no week asks for more: that is told of, session by session.
  const answer = {
    outcome: envelope.outcome,
    envelope,
    plan,
    diff: { ...diff, harder: 0 },
    review,
    record: record(order),
  };
  const before = violations(live.picture, live.weeks, live.zones);
  expect(adaptationViolations(live, answer)).toEqual([]);
  expect(
    violations(plan.picture, plan.weeks, plan.zones).filter((one) => always.test(one) && !before.includes(one)),
  ).toEqual([]);
  for (const { objection } of review.yielded)
    expect(ruleClass(objection.rule) === 'shape' || objection.rule.startsWith('weekly-growth')).toBe(true);
};

const record = ({ live, envelope }: AdaptationOrder) => ({
  week: null,
  on: live.today,
  outcome: envelope.outcome,
  signals: [],
});

describe('a reply to an adaptation that went wrong', () => {
  it('never becomes a plan that breaks a guarantee, mangled or injected in four hundred ways', () => {
    const tally = tallyOf(mangledReplies, 400, 2026);

    expect(tally.replies).toBe(400);
    // All of it happens often, or the test would say nothing.
    expect(tally.accepted).toBeGreaterThan(40);
    expect(tally.changed).toBeGreaterThan(20);
    expect(tally.refused).toBeGreaterThan(40);
  }, 120_000);

  it('never becomes a plan that breaks a guarantee, every line made up', () => {
    const tally = tallyOf(madeUpReplies, 150, 11);

    expect(tally.replies).toBe(150);
    expect(tally.refused).toBeGreaterThan(10);
  }, 60_000);
});
