import { describe, expect, it } from '@jest/globals';
import { altitudeSlowdown } from '../../../../shared/domain/session/environment/altitude-slowdown';

describe('running at altitude', () => {
  it.each([
    [0, 0],
    [1_000, 0],
    [1_500, 0.015],
    [2_000, 0.03],
    [3_000, 0.06],
  ])('slows down at %i m by %d', (altitude, share) => {
    expect(altitudeSlowdown(altitude)).toBeCloseTo(share, 9);
  });

  it('is measured from home, and never makes anyone faster', () => {
    expect(altitudeSlowdown(2_000, 1_600)).toBeCloseTo(0.012, 9);
    expect(altitudeSlowdown(2_000, 500)).toBeCloseTo(0.03, 9);
    expect(altitudeSlowdown(200, 2_400)).toBe(0);
  });

  it('goes by effort where it is very high', () => {
    expect(altitudeSlowdown(3_001)).toBeNull();
  });
});
