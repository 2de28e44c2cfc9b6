import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type MoveChoice, moveOptions } from '../../../frontend/move/move-options';
import { isoDate } from '../../../shared/domain/units/calendar';

const days = ['2026-11-23', '2026-11-24', '2026-11-25'].map(isoDate);
const choice = (to: MoveChoice['to'], swapWith: string | null, rules: readonly string[]): MoveChoice => ({
  to,
  swapWith,
  possible: rules.length === 0,
  consequence: { refusals: rules.map((rule) => ({ rule, date: to, sentence: `${rule}.` })), warnings: [] },
});
const [monday] = days as [MoveChoice['to']];

describe('the days a session could go to', () => {
  it('are all there, each either possible or refused', () => {
    const anyChoice = fc
      .tuple(fc.constantFrom(...days), fc.constantFrom(null, 'a', 'b'), fc.constantFrom([], ['one-a-day'], ['logged']))
      .map((parts) => choice(...parts));

    fc.assert(
      fc.property(fc.array(anyChoice), (choices) => {
        const { possible, refused } = moveOptions(choices);
        const told = [...new Set(possible.map(({ to }) => to)), ...refused.map(({ to }) => to)].sort();

        expect(possible).toEqual(choices.filter((one) => one.possible));
        expect(told).toEqual([...new Set(choices.map(({ to }) => to))].sort());
      }),
    );
  });

  it('are not refused with the advice to swap where swapping is refused as well', () => {
    const choices = [choice(monday, null, ['one-a-day']), choice(monday, 'a', ['hard-days'])];

    expect(moveOptions(choices).refused).toEqual([choices[1]]);
  });
});
