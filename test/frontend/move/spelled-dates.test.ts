import { describe, expect, it } from '@jest/globals';
import { spelledDates } from '../../../frontend/move/spelled-dates';
import { inKm } from '../fixtures/say';

describe('the days in the sentence of a rule', () => {
  it.each([
    [
      'The long run is on Monday 2026-11-23, not on its own day.',
      'The long run is on Monday 23 November, not on its own day.',
    ],
    ['Nothing is added to 2026-11-26.', 'Nothing is added to Thursday 26 November.'],
    ['Week 4 is a recovery week.', 'Week 4 is a recovery week.'],
    ['2026-13-40 is no day.', '2026-13-40 is no day.'],
  ])('are spelled: %s', (sentence, spelled) => {
    expect(spelledDates(sentence, inKm)).toBe(spelled);
  });
});
