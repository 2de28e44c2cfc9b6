import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { weekReviewPrompt } from '../../../../shared/coach/claude/week-review/week-review-prompt';
import { readWeekReview } from '../../../../shared/coach/claude/week-review/week-review-reply';
import { weekReviewRules } from '../../../../shared/coach/claude/week-review/week-review-rules';
import { houseWeekReview } from '../../../../shared/coach/house/week-review';
import { aNiggle } from '../../../builders/a-niggle';
import { printWeekReview } from '../../../builders/claude/claude-replies';
import { injections } from '../../../builders/claude/injections';
import { brokenTexts } from '../../../builders/claude/mangled-replies';
import { aCheckIn, aWeekReviewOrder, weekReviewOrders } from '../../../builders/week-reviews';
import { expectGolden } from '../golden/expect-golden';

const reasons = [
  {
    signal: 'strained' as const,
    because: 'You rated the week 8 of 10, and your tiredness 7.',
    rule: 'The next hard session becomes an easy run.',
  },
];

// Intervals, a tempo run, an easy and a long one: the tempo run was missed.
const order = aWeekReviewOrder(6, ['done', 'missed', 'partly', 'done']);
const faultOf = (review: string): string => {
  const read = readWeekReview(printWeekReview(review), order);
  return 'fault' in read ? read.fault : '';
};

describe('the prompt for a look back on a week', () => {
  it('is what its golden file shows', () => {
    const checkIn = aCheckIn({ effort: 8, fatigue: 7, niggles: [aNiggle()], words: 'Work was mad, slept badly.' });
    expectGolden('week-review', weekReviewPrompt({ ...order, checkIn, reasons }));
  });

  it('holds no date and no session id, and stays short', () => {
    fc.assert(
      fc.property(weekReviewOrders, (one) => {
        const checkIn = one.checkIn === null ? null : { ...one.checkIn, words: '>'.repeat(9_000) };
        const { user } = weekReviewPrompt({ ...one, checkIn });

        expect(user).not.toMatch(/\d{4}-\d{2}|plan_w/);
        expect(user.length).toBeLessThan(8_500);
      }),
      { numRuns: 60 },
    );
  });

  it.each(injections.map(({ text }) => text))('keeps as data: %s', (words) => {
    const told = (said: string) => weekReviewPrompt({ ...order, checkIn: aCheckIn({ words: said }) });
    const outside = (user: string): string => user.replace(/<athlete_words>.*<\/athlete_words>/, '<>');

    expect(told(words).system).toBe(weekReviewRules);
    expect(outside(told(words).user)).toBe(outside(told('a').user));
  });
});

describe('a look back as Claude answers it', () => {
  it.each([
    'Three of four sessions happened, and the one that was missed was hard. Leave it behind.',
    'One of two hard sessions is in, the other is not. It felt about right, so go on as planned.',
  ])('may say: %s', (review) => {
    expect(readWeekReview(printWeekReview(review), order)).toEqual({ review });
  });

  it.each([
    ['You did four of four sessions.', 'counts sessions'],
    ['All four sessions are done.', 'counts sessions'],
    ['Every session is in the log, well run.', 'counts sessions'],
    ['You ran 38 kilometres.', 'figures'],
    ['Hold {pace} next week.', 'slots'],
    ['This sounds like tendinitis.', 'diagnosis'],
    ['Push through the pain next week.', 'minding their body'],
    [`Well done. ${'And so on. '.repeat(60)}`, 'characters long'],
    [weekReviewRules.slice(0, 120), 'what the coach was told'],
  ])('cannot say: %s', (review, fault) => {
    expect(faultOf(review)).toContain(fault);
  });

  it('throws nothing, however it is broken', () => {
    fc.assert(
      fc.property(
        weekReviewOrders.chain((one) =>
          brokenTexts(printWeekReview(houseWeekReview(one))).map((text) => ({ one, text })),
        ),
        ({ one, text }) => {
          const read = readWeekReview(text, one);
          if ('review' in read) expect(read.review.length).toBeLessThanOrEqual(480);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('the house coach’s look back on a week', () => {
  it('keeps to all that is asked of Claude, whatever the week was like', () => {
    fc.assert(
      fc.property(weekReviewOrders, (one) => {
        const review = houseWeekReview(one);

        expect(readWeekReview(printWeekReview(review), one)).toEqual({ review });
        expect(review.split(/[.;?] /).length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 300 },
    );
  });

  it('says what was done, how it felt and what follows', () => {
    const checkIn = aCheckIn({ effort: 8, fatigue: 8, niggles: [aNiggle({ site: 'calf' })] });

    expect(houseWeekReview({ ...order, checkIn, reasons })).toBe(
      'Three of four sessions were done. The running came to much less than planned, so there is nothing to catch up: go on from here. It felt hard and it left you tired, which is worth taking seriously. Keep an eye on the calf and say so if it changes. The next hard session becomes an easy run.',
    );
  });

  it('says so where nothing was told', () => {
    expect(houseWeekReview(aWeekReviewOrder(6, ['open', 'open', 'open', 'open'], { checkIn: null }))).toMatch(
      /^Nothing of this week has been told yet\./,
    );
  });
});
