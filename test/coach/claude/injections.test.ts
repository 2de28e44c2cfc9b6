import { describe, expect, it } from '@jest/globals';
import { mostWords } from '../../../shared/coach/claude/athlete-words';
import { planPrompt } from '../../../shared/coach/claude/plan/plan-prompt';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import { anAthlete } from '../../builders/an-athlete';
import { injections } from '../../builders/claude/injections';
import { draftsOf, readReply } from '../../builders/claude/read-reply';
import { aPlanOrder } from '../../builders/plans/a-plan-order';
import { planOfDrafts } from '../../builders/plans/plan-of-drafts';

const order = aPlanOrder(anAthlete(), { weeks: [6] });
const good = [
  'Tue EZ | Whole sentences.',
  'Thu CR 3x6min (90s) | At {pace}.',
  'Sat ST 6x20s strides | Light.',
  'Sun LR | Calm.',
];
const replyOf = (days: readonly string[]): string =>
  JSON.stringify({ weeks: [{ n: 6, f: 'Threshold week.', d: days }] });

const saying = (words: string) => planPrompt(aPlanOrder(anAthlete({ words })));
const block = /^In their own words: <athlete_words>(.*)<\/athlete_words>$/m;

/** What the athlete gets of a reply: nothing of it, or a plan that the review has accepted. */
const accepted = (days: readonly string[]): boolean => {
  const drafts = draftsOf(readReply(order, replyOf(days)));
  if (drafts.length === 0) return false;
  const { picture, zones } = order;
  return reviewPlan({ picture, zones, weeks: planOfDrafts(order, drafts) }).accepted;
};

describe('an attempt to turn the coach', () => {
  it('is one of at least forty', () => {
    expect(new Set(injections.map(({ text }) => text)).size).toBeGreaterThanOrEqual(40);
  });

  it.each(injections.map(({ text }) => text))('stays data: %s', (text) => {
    const told = saying(text);
    const said = block.exec(told.user)?.[1] ?? '';

    expect(told.system).toBe(saying('').system);
    expect(told.user.replace(block, '').replace('\n\n', '\n')).toBe(saying('').user);
    expect(told.user.match(/<\/?athlete_words>/g)).toHaveLength(2);
    expect(said).not.toMatch(/[<>\n]/);
    expect(JSON.parse(said).length).toBeLessThanOrEqual(mostWords);
  });

  it('would be refused nothing if it obeyed nothing', () => {
    expect(accepted(good)).toBe(true);
  });

  it.each(injections.map((one) => [one.text, one] as const))('changes no plan that is shown: %s', (_, { obeyed }) => {
    expect(accepted(obeyed(good))).toBe(false);
  });
});

describe('an athlete’s words', () => {
  it('keep what is said and lose what identifies', () => {
    const { user } = saying(
      'Call +49 (0)170 123 45 67, mail a.b@c.example, see www.me.example/x. I ran 3:45:10 over 42 km.',
    );

    expect(JSON.parse(block.exec(user)?.[1] ?? '')).toBe(
      'Call [left out], mail [left out] see [left out] I ran 3:45:10 over 42 km.',
    );
  });
});
