import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { effortShares, strideTime, zoneShares } from '../../../frontend/charts/zone-shares';
import type { ZoneTimes } from '../../../shared/domain/session/session';
import { minutes, seconds } from '../../../shared/domain/units/quantity';
import { easyWithStrides } from '../fixtures/sections';

const times = (...each: readonly number[]): ZoneTimes => {
  const [z1 = 0, z2 = 0, z3 = 0, z4 = 0, z5 = 0, z6 = 0] = each;

  return { 1: minutes(z1), 2: minutes(z2), 3: minutes(z3), 4: minutes(z4), 5: minutes(z5), 6: minutes(z6) };
};

describe('zone split', () => {
  it('names only the zones that are run', () => {
    expect(zoneShares(times(12, 67, 9, 11, 0, 1))).toEqual([
      { zone: 1, percent: 12 },
      { zone: 2, percent: 67 },
      { zone: 3, percent: 9 },
      { zone: 4, percent: 11 },
      { zone: 6, percent: 1 },
    ]);
  });

  it('counts zones 1–2 as easy, 3 as steady, 4–6 as hard', () => {
    expect(effortShares(times(12, 67, 9, 11, 0, 1), seconds(0))).toEqual({ easy: 79, steady: 9, hard: 12 });
  });

  it('never counts strides as hard', () => {
    const strides = strideTime([{ sections: easyWithStrides }]);

    expect(strides).toBe(120);
    expect(effortShares(times(6, 40, 0, 0, 0, 2), strides)).toEqual({ easy: 100, steady: 0, hard: 0 });
    expect(effortShares(times(6, 40, 0, 10, 0, 2), strides)).toEqual({ easy: 83, steady: 0, hard: 17 });
  });

  it('says nothing of a week without running', () => {
    expect(zoneShares(times())).toEqual([]);
    expect(effortShares(times(), seconds(0))).toEqual({ easy: 0, steady: 0, hard: 0 });
  });

  it('always adds up to a hundred', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 6, maxLength: 6 }), (each) => {
        fc.pre(each.some((it) => it > 0));
        const of = (index: number) => seconds(each[index] ?? 0);
        const split = { 1: of(0), 2: of(1), 3: of(2), 4: of(3), 5: of(4), 6: of(5) };
        const { easy, steady, hard } = effortShares(split, seconds(0));

        expect(zoneShares(split).reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
        expect(easy + steady + hard).toBe(100);
      }),
    );
  });
});
