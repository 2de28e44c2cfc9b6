import { describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../shared/coach/house/house-plan';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import { randomAthletes } from '../../builders/random-athlete';

const verdicts = randomAthletes(200, 77, { goals: ['5K', '10K', 'half', 'marathon'] }).map((picture) => {
  const plan = housePlan(picture);
  if (plan.status === 'refused') return { picture, plan, objections: [] };
  const review = reviewPlan({ picture, zones: paceZones(picture.fitness.threshold), weeks: plan.weeks });
  return { picture, plan, objections: review.objections.filter(({ severity }) => severity === 'must') };
});

describe('a house plan under review', () => {
  it('breaks no rule that keeps a plan from being shown, whoever it is for', () => {
    expect(verdicts.flatMap(({ objections }) => objections.map(({ sentence }) => sentence))).toEqual([]);
  });

  it('is refused to few, and never without an offer or a reason in words', () => {
    const refused = verdicts.flatMap(({ plan }) => (plan.status === 'refused' ? [plan.refusal] : []));

    expect(refused.length).toBeLessThan(0.4 * verdicts.length);
    for (const { offers, sentence } of refused) {
      expect(offers.length).toBeGreaterThan(0);
      expect(sentence).toMatch(/\.$/);
    }
  });
});
