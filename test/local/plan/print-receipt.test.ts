import { describe, expect, it } from '@jest/globals';
import { printReceipt } from '../../../local/plan/print-receipt';
import { aReceipt } from '../../builders/claude/a-receipt';

describe('a receipt in the terminal', () => {
  it('says what was told and answered, word for word, and what became of it', () => {
    const printed = printReceipt(
      aReceipt({
        end: 'cut',
        model: 'claude-sonnet-5-5',
        usage: { input: 900, cachedInput: 1_700, cacheWrites: 0, output: 1_200 },
        costMicroUsd: 14_140,
        firstTextMs: 2_040,
        totalMs: 17_300,
        reply: '{"weeks":[',
        weeks: { asked: [1, 2, 3], kept: [1] },
        objections: [{ week: 2, sentence: 'The reply broke off inside this week.' }],
      }),
    );

    expect(printed).toBe(`What the coach saw: receipt-1
  plan: cut · claude-sonnet-5-5 · $0.0141
  tokens: 900 told, 1700 from the cache, 0 into it, 1200 answered
  times: first word after 2.0 s, 17.3 s in all
  weeks: 3 asked for, 1 kept
  Refused in week 2: The reply broke off inside this week.

The rules (plan-1):
The rules.

What it was told of the athlete:
The athlete.

What it answered:
{"weeks":[`);
  });

  it('says so when nothing was asked', () => {
    const printed = printReceipt(
      aReceipt({ end: 'not-asked', remark: 'The day’s budget was used up.', costMicroUsd: 0 }),
    );

    expect(printed).toContain('plan: not-asked · $0.0000\n  The day’s budget was used up.');
    expect(printed).toContain('What it answered:\n(nothing)');
  });
});
