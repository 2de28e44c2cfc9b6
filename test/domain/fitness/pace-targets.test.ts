import { describe, expect, it } from '@jest/globals';
import { bands, type Purpose, paceTarget, racePaceTarget } from '../../../shared/domain/fitness/pace-targets';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { secondsPerKm } from '../../../shared/domain/units/quantity';

const purposes: readonly Purpose[] = ['recovery', 'easy', 'long', 'steady', 'tempo', 'cruise', 'vo2', 'repetition'];
/** Every threshold an athlete can set, 2:25 to 12:00 /km. */
const thresholds = Array.from({ length: 576 }, (_, index) => secondsPerKm(145 + index));

describe('a pace target', () => {
  it('lies inside its zone, fast bound before slow, for every threshold', () => {
    for (const threshold of thresholds) {
      const zones = paceZones(threshold);
      for (const purpose of purposes) {
        const target = paceTarget(purpose, { threshold, zones });
        const zone = zones[bands[purpose].zone];

        expect(target.fastest).toBeLessThan(target.slowest);
        expect(target.fastest).toBeGreaterThanOrEqual(zone.fastest);
        expect(target.slowest).toBeLessThanOrEqual(zone.slowest);
      }
    }
  });

  it('keeps tempo at 4:50–5:05 within zone 4 for thresholds of 4:50 to 4:59', () => {
    for (let threshold = 290; threshold <= 299; threshold += 1) {
      const four = paceZones(secondsPerKm(threshold))[4];

      expect(four.fastest).toBeLessThanOrEqual(290);
      expect(four.slowest).toBeGreaterThanOrEqual(305);
    }
  });

  it('follows a zone that was moved by hand', () => {
    const threshold = secondsPerKm(297);
    const moved = { slowest: secondsPerKm(280), fastest: secondsPerKm(270) };

    expect(paceTarget('tempo', { threshold, zones: { ...paceZones(threshold), 4: moved } })).toEqual(moved);
  });
});

describe('a race pace target', () => {
  it('is the pace ± 1.5 %', () => {
    const target = racePaceTarget(secondsPerKm(300), paceZones(secondsPerKm(297)));

    expect(target).toEqual({ zone: 4, pace: { slowest: 305, fastest: 296 } });
  });

  it('ends where its zone ends', () => {
    const target = racePaceTarget(secondsPerKm(315), paceZones(secondsPerKm(297)));

    expect(target).toEqual({ zone: 3, pace: { slowest: 320, fastest: 313 } });
  });

  it('lies inside one zone at any pace', () => {
    for (const threshold of thresholds) {
      const zones = paceZones(threshold);
      for (let share = 0.5; share < 1.6; share += 0.05) {
        const { zone, pace } = racePaceTarget(secondsPerKm(threshold / share), zones);

        expect(pace.fastest).toBeLessThan(pace.slowest);
        expect(pace.fastest).toBeGreaterThanOrEqual(zones[zone].fastest);
        expect(pace.slowest).toBeLessThanOrEqual(zones[zone].slowest);
      }
    }
  });
});
