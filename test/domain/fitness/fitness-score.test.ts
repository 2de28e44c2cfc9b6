import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitnessScore, timeForScore } from '../../../shared/domain/fitness/fitness-score';
import { scoreOfThreshold, thresholdOfScore } from '../../../shared/domain/fitness/threshold-pace';
import { metres, seconds } from '../../../shared/domain/units/quantity';

const score = fc.double({ min: 15, max: 90, noNaN: true });
const distance = fc.integer({ min: 1_500, max: 42_195 }).map(metres);

describe('the fitness score', () => {
  it('and the time it is worth are each other’s inverse', () => {
    fc.assert(
      fc.property(score, distance, (value, length) => {
        expect(fitnessScore(length, timeForScore(value, length))).toBeCloseTo(value, 6);
      }),
    );
  });

  it('is lower for a slower time', () => {
    fc.assert(
      fc.property(distance, fc.integer({ min: 300, max: 18_000 }), (length, time) => {
        expect(fitnessScore(length, seconds(time + 60))).toBeLessThan(fitnessScore(length, seconds(time)));
      }),
    );
  });
});

describe('the threshold', () => {
  it('and the score it is worth are each other’s inverse', () => {
    fc.assert(
      fc.property(score, (value) => {
        expect(scoreOfThreshold(thresholdOfScore(value))).toBeCloseTo(value, 6);
      }),
    );
  });
});
