import { describe, expect, it } from '@jest/globals';
import { treadmillTwin } from '../../../../shared/domain/session/environment/treadmill-twin';
import { secondsPerKm } from '../../../../shared/domain/units/quantity';

describe('a pace on the treadmill', () => {
  it('is the same speed at one per cent', () => {
    const { speed, incline } = treadmillTwin(secondsPerKm(300));

    expect(speed * 3.6).toBeCloseTo(12, 9);
    expect(incline).toBe(0.01);
  });

  it('is slower uphill and faster on a level belt', () => {
    // 12 km/h × 1.0554 / 1.3013, the costs of 1 % and 5 %.
    expect(treadmillTwin(secondsPerKm(300), 0.05).speed * 3.6).toBeCloseTo(9.73, 2);
    expect(treadmillTwin(secondsPerKm(300), 0).speed * 3.6).toBeCloseTo(12.67, 2);
  });

  it('holds the incline to what treadmills offer', () => {
    expect(treadmillTwin(secondsPerKm(300), -0.02).incline).toBe(0);
    expect(treadmillTwin(secondsPerKm(300), 0.5).incline).toBe(0.3);
  });
});
