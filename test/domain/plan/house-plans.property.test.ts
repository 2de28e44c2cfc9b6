import { describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../shared/coach/house/house-plan';
import type { Picture } from '../../../shared/domain/athlete/picture';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import { randomAthletes } from '../../builders/random-athlete';
import { violations } from '../../checker/violations';

const athletes = randomAthletes(300, 2027, { goals: ['5K', '10K', 'half', 'marathon'] });

const drawn = athletes.flatMap((picture, index) => {
  const plan = housePlan(picture);
  return plan.status === 'drawn'
    ? [{ index, picture, weeks: plan.weeks, zones: paceZones(picture.fitness.threshold) }]
    : [];
});

describe('the house coach, asked by three hundred random athletes', () => {
  it('writes a plan for most of them', () => {
    expect(drawn.length).toBeGreaterThan(200);
  });

  it('writes no plan that a must-rule objects to', () => {
    const objections = drawn.flatMap(({ index, ...plan }) =>
      reviewPlan(plan)
        .objections.filter(({ severity }) => severity === 'must')
        .map(({ rule, sentence }) => `athlete ${index}, ${rule}: ${sentence}`),
    );

    expect(objections).toEqual([]);
  });

  it('writes no plan in which the independent checker counts a violation', () => {
    const counted = drawn.flatMap(({ index, picture, weeks, zones }) =>
      violations(picture, weeks, zones).map((violation) => `athlete ${index}, ${violation}`),
    );

    expect(counted).toEqual([]);
  });

  it('gives the same athlete the same plan', () => {
    const [first] = athletes;

    expect(housePlan(first as Picture)).toEqual(housePlan(first as Picture));
  });
});
