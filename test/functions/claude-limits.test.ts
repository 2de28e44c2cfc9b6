import { describe, expect, it } from '@jest/globals';
import { claudeAllowance, claudePace } from '../../functions/support/claude-limits';

describe('what Claude may be asked on a day', () => {
  it('is five dollars for all and forty calls for each, unless an operator says otherwise', () => {
    expect(claudeAllowance({})).toEqual({ callsPerAthlete: 40, dailyMicroUsd: 5_000_000 });
    expect(claudeAllowance({ CLAUDE_CALLS_PER_ATHLETE: '3', CLAUDE_DAILY_CENTS: '120' })).toEqual({
      callsPerAthlete: 3,
      dailyMicroUsd: 1_200_000,
    });
  });

  it.each(['-1', '0', '2.5', 'lots'])('is not %s', (value) => {
    expect(() => claudeAllowance({ CLAUDE_DAILY_CENTS: value })).toThrow('CLAUDE_DAILY_CENTS');
  });
});

describe('the pace of a task', () => {
  it('is its own, and an operator’s to change', () => {
    expect(claudePace({})('plan')).toEqual({ settling: 4_000, secondQuestion: 8_000 });
    const changed = claudePace({ CLAUDE_SETTLING_MS_WEEK_REVIEW: '500', CLAUDE_SECOND_QUESTION_MS_WEEK_REVIEW: '900' });
    expect(changed('week-review')).toEqual({ settling: 500, secondQuestion: 900 });
    expect(changed('plan')).toEqual({ settling: 4_000, secondQuestion: 8_000 });
  });
});
