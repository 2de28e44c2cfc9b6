import { describe, expect, it } from '@jest/globals';
import { answerLines } from '../../../frontend/intake/review/answer-lines';
import { inKm, sayIntake } from '../fixtures/say';
import { aDraft } from './a-draft';

describe('the answers under review', () => {
  const draft = aDraft({
    ...{ name: 'Example runner', weeks: ['38', '40,5', '42.0', '40'], longestRun: '15,5', threshold: '457' },
    results: [{ id: 'r0', kind: 'race', distance: '10K', length: '', time: '4820', date: '2026-10-25' }],
  });
  const linesOf = (step: 'now' | 'results' | 'body') => answerLines(step, { draft, format: inKm, t: sayIntake });

  it('are said as they were understood, however they were typed', () => {
    expect(linesOf('now').slice(0, 2)).toEqual([
      '38 · 40.5 · 42 · 40 km in the last four weeks',
      'Longest run 15.5 km',
    ]);
    expect(linesOf('results')).toEqual(['10 km in 48:20', 'Threshold set to 4:57 /km']);
  });

  it('hold the name', () => {
    expect(linesOf('body')).toContain('Example runner');
  });
});
