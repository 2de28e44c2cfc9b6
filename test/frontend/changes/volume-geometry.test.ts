import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { volumeBars } from '../../../frontend/changes/volume-geometry';
import { metres } from '../../../shared/domain/units/quantity';

const volume = fc.integer({ min: 0, max: 120_000 }).map(metres);
const weeks = fc
  .array(fc.record({ before: volume, after: volume }), { minLength: 1, maxLength: 20 })
  .map((pairs) => pairs.map((pair, index) => ({ number: index + 1, ...pair })));

describe('the bars of a change', () => {
  it('stand in their frame, side by side, the more the higher', () => {
    fc.assert(
      fc.property(weeks, fc.integer({ min: 200, max: 1_200 }), (pairs, width) => {
        const bars = volumeBars(pairs, width, 100);

        for (const [index, { x, width: wide, before, after }] of bars.entries()) {
          const pair = pairs[index];
          expect(x).toBeGreaterThanOrEqual(index === 0 ? 0 : (bars[index - 1]?.x ?? 0) + (bars[index - 1]?.width ?? 0));
          expect(x + wide).toBeLessThanOrEqual(width + 1e-6);
          for (const { y, height } of [before, after]) expect(y + height).toBeCloseTo(100);
          expect(before.height >= after.height).toBe((pair?.before ?? 0) >= (pair?.after ?? 0));
        }
      }),
    );
  });
});
