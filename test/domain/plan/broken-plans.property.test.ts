import { describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../shared/coach/house/house-plan';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import { breaks } from '../../builders/plans/breaks';
import { randomAthletes } from '../../builders/random-athlete';

const plans = randomAthletes(40, 1999, {
  goals: ['5K', '10K', 'half', 'marathon'],
  weeks: { min: 8, max: 24 },
}).flatMap((picture) => {
  const plan = housePlan(picture);
  return plan.status === 'drawn' ? [{ picture, zones: paceZones(picture.fitness.threshold), weeks: plan.weeks }] : [];
});

describe('a house plan, broken on purpose', () => {
  it.each(breaks.map((one) => [one.name, one] as const))('is caught with %s', (_, { rule, apply }) => {
    const broken = plans.flatMap((plan) => apply(plan) ?? []);
    const missed = broken.flatMap((plan) => {
      const rules = reviewPlan(plan).objections.map((objection) => objection.rule);
      return rules.includes(rule) ? [] : [rules.join(', ')];
    });

    expect(broken.length).toBeGreaterThan(15);
    expect(missed).toEqual([]);
  });
});
