import { describe, expect, it } from '@jest/globals';
import { type Zone, zones } from '../../../shared/domain/fitness/fitness';
import { timeForScore } from '../../../shared/domain/fitness/fitness-score';
import { paceZones, zoneOfPace } from '../../../shared/domain/fitness/pace-zones';
import { thresholdOfScore } from '../../../shared/domain/fitness/threshold-pace';
import { type Metres, metres, secondsPerKm } from '../../../shared/domain/units/quantity';

/** Scores from 30.0 to 85.0 by tenths. */
const scores = Array.from({ length: 551 }, (_, index) => (300 + index) / 10);

const marathon = metres(42_195);
const half = metres(21_097.5);

/** The scores, among those of a condition, whose race pace lies outside a zone by more than its bounds' rounding. */
const strays = (distance: Metres, zone: Zone, condition: (score: number) => boolean = () => true) =>
  scores.filter(condition).filter((score) => {
    const { slowest, fastest } = paceZones(thresholdOfScore(score))[zone];
    const pace = (timeForScore(score, distance) / distance) * 1000;
    return pace > slowest + 0.5 || pace < fastest - 0.5;
  });

describe('the six zones', () => {
  it('of a 4:57 threshold are the ones in the guide', () => {
    expect(paceZones(secondsPerKm(297))).toEqual({
      1: { slowest: 457, fastest: 381 },
      2: { slowest: 381, fastest: 338 },
      3: { slowest: 338, fastest: 313 },
      4: { slowest: 313, fastest: 288 },
      5: { slowest: 288, fastest: 268 },
      6: { slowest: 268, fastest: 212 },
    });
  });

  it('follow one another without a gap, ever faster', () => {
    for (const score of scores) {
      const paces = paceZones(thresholdOfScore(score));
      for (const zone of zones) expect(paces[zone].fastest).toBeLessThan(paces[zone].slowest);
      for (const zone of [2, 3, 4, 5, 6] as const) {
        expect(paces[zone].slowest).toBe(paces[(zone - 1) as Zone].fastest);
      }
    }
  });
});

describe('race paces', () => {
  it('of the marathon lie in zone 3, but for the fastest', () => {
    expect(strays(marathon, 3, (score) => score < 74.5)).toEqual([]);
    expect(strays(marathon, 4, (score) => score >= 74.5)).toEqual([]);
  });

  it('of the half lie in zone 4, but for the slowest', () => {
    expect(strays(half, 4, (score) => score >= 31)).toEqual([]);
    expect(strays(half, 3, (score) => score < 31)).toEqual([]);
  });

  it('of the 10 km lie in zone 4, or in zone 5 from a score of about 61', () => {
    expect(strays(metres(10_000), 4, (score) => score < 60)).toEqual([]);
    expect(strays(metres(10_000), 5, (score) => score > 62)).toEqual([]);
  });

  it('of the 5 km lie in zone 5', () => {
    expect(strays(metres(5_000), 5)).toEqual([]);
  });

  it('of the mile lie in zone 6', () => {
    expect(strays(metres(1_609.344), 6)).toEqual([]);
  });

  it('of an hour are threshold, in zone 4', () => {
    for (const score of scores) {
      const threshold = thresholdOfScore(score);
      expect(zoneOfPace(threshold, paceZones(threshold))).toBe(4);
    }
  });
});
