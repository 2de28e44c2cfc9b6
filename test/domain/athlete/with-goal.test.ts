import { describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../shared/coach/house/house-plan';
import { withGoal } from '../../../shared/domain/athlete/with-goal';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import { isoDate } from '../../../shared/domain/units/calendar';
import { anAthlete } from '../../builders/an-athlete';

describe('an athlete with a race on a day they keep clear', () => {
  const { schedule, goal } = anAthlete();
  const blockedDates = ['2027-03-20', '2027-03-28'].map(isoDate);
  const picture = withGoal(anAthlete({ schedule: { ...schedule, blockedDates } }), goal);

  it('has that day free, and no other', () => {
    expect(picture.schedule.blockedDates).toEqual(['2027-03-20']);
  });

  it('gets a plan that keeps every rule', () => {
    const plan = housePlan(picture);

    expect(plan.status).toBe('drawn');
    if (plan.status === 'refused') return;
    const zones = paceZones(picture.fitness.threshold);
    const { objections } = reviewPlan({ picture, zones, weeks: plan.weeks });
    expect(objections.filter(({ severity }) => severity === 'must')).toEqual([]);
  });
});
