import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { heartRateZones } from '../../../shared/domain/fitness/heart-rate-zones';

describe('the zones as heart rates', () => {
  it('are the shares of the threshold’s, in whole beats', () => {
    expect(heartRateZones(170)).toEqual({
      1: { from: 0, to: 136 },
      2: { from: 136, to: 153 },
      3: { from: 153, to: 162 },
      4: { from: 162, to: 173 },
      5: { from: 173, to: 180 },
      6: null,
    });
  });

  it('rise without a gap, and hold the threshold in the fourth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 90, max: 220 }), (threshold) => {
        const { 1: first, 2: second, 3: third, 4: fourth, 5: fifth } = heartRateZones(threshold);
        const edges = [first, second, third, fourth, fifth].flatMap((rates) => (rates ? [rates.from, rates.to] : []));

        expect(edges).toHaveLength(10);
        expect([2, 4, 6, 8].every((at) => edges[at] === edges[at - 1])).toBe(true);
        expect(edges.filter((_, at) => at % 2 === 1).every((to, at) => to > (edges[2 * at] ?? to))).toBe(true);
        expect([fourth && fourth.from < threshold, fourth && fourth.to > threshold]).toEqual([true, true]);
      }),
    );
  });
});
