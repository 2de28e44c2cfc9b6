import { describe, expect, it } from '@jest/globals';
import { ruleForReader } from '../../../frontend/move/rule-for-reader';
import { inKm, inMiles } from '../fixtures/say';

describe('the sentence of a rule', () => {
  it.each([
    [
      'The long run is on Monday 2026-11-23, not on its own day.',
      'The long run is on Monday 23 November, not on its own day.',
    ],
    ['Nothing is added to 2026-11-26.', 'Nothing is added to Thursday 26 November.'],
    ['Week 4 is a recovery week.', 'Week 4 is a recovery week.'],
    ['2026-13-40 is no day.', '2026-13-40 is no day.'],
  ])('spells its days: %s', (sentence, spelled) => {
    expect(ruleForReader(sentence, inKm)).toBe(spelled);
  });

  it('counts in the reader’s unit', () => {
    expect(ruleForReader('Week 4 holds 30.5 km; 29.0 km is the most.', inMiles)).toBe(
      'Week 4 holds 18.9 mi; 18 mi is the most.',
    );
  });
});
