import { describe, expect, it } from '@jest/globals';
import { zones } from '../../../shared/domain/fitness/fitness';
import { zoneFeel } from '../../../shared/domain/fitness/zone-feel';

describe('the feel of the zones', () => {
  it('leaves no exertion from 1 to 10 without a zone, and gives none to two', () => {
    const points = zones.flatMap((zone) => {
      const [from, to] = zoneFeel[zone].exertion;
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });

    expect(points).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('lets each heart-rate zone begin where the one before ends', () => {
    const rates = zones.flatMap((zone) => zoneFeel[zone].heartRate ?? []);

    expect(rates).toEqual([0, 0.8, 0.8, 0.9, 0.9, 0.95, 0.95, 1.02, 1.02, 1.06]);
  });

  it('steers no repetition in zone 6 by the heart', () => {
    expect(zoneFeel[6].heartRate).toBeNull();
  });
});
