import { describe, expect, it } from '@jest/globals';
import { dropTarget } from '../../../frontend/move/drop-target';
import type { MoveChoice } from '../../../frontend/move/move-options';
import { isoDate } from '../../../shared/domain/units/calendar';

const sunday = isoDate('2026-11-29');
const monday = isoDate('2026-11-23');
const saturday = isoDate('2026-11-28');

const choice = (to: string, changes: Partial<MoveChoice> = {}): MoveChoice => ({
  to: isoDate(to),
  swapWith: null,
  possible: true,
  consequence: { refusals: [], warnings: [] },
  ...changes,
});
const refused = (to: string, rule: string, swapWith: string | null = null) =>
  choice(to, {
    possible: false,
    swapWith,
    consequence: { refusals: [{ rule, date: isoDate(to), sentence: `No: ${rule}.` }], warnings: [] },
  });

describe('a day that a session is carried over', () => {
  it('is where it comes from, whatever else is known', () => {
    expect(dropTarget(null, sunday, sunday)).toEqual({ kind: 'from' });
    expect(dropTarget([choice(saturday)], sunday, sunday)).toEqual({ kind: 'from' });
  });

  it('says nothing before it is known what would follow', () => {
    expect(dropTarget(null, sunday, saturday)).toEqual({ kind: 'unknown' });
  });

  it('takes it alone where it can, rather than in exchange', () => {
    const alone = choice(saturday);
    const choices = [choice(saturday, { swapWith: 'run' }), alone];

    expect(dropTarget(choices, sunday, saturday)).toEqual({ kind: 'open', choice: alone });
  });

  it('takes it in exchange where it cannot stand alone', () => {
    const swap = choice(saturday, { swapWith: 'run' });

    expect(dropTarget([refused(saturday, 'one-a-day'), swap], sunday, saturday)).toEqual({
      kind: 'open',
      choice: swap,
    });
  });

  it('is closed with the reason that matters, not with the advice to swap that is refused as well', () => {
    const real = refused(saturday, 'recovery-week', 'run');

    expect(dropTarget([refused(saturday, 'one-a-day'), real], sunday, saturday)).toEqual({
      kind: 'closed',
      choice: real,
    });
  });

  it('is out of reach where nothing is offered', () => {
    expect(dropTarget([choice(saturday)], sunday, monday)).toEqual({ kind: 'outside' });
  });
});
