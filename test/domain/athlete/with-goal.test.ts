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

  it('is told so by the plan', () => {
    const plan = housePlan(picture);

    expect(plan.status === 'drawn' && plan.blueprint.limitations.map(({ sentence }) => sentence)).toContain(
      'Your race is on 28 March 2027, a day you keep clear: the plan has the race on it and nothing else. If you cannot run that day, choose another race.',
    );
  });

  it('keeps that day clear again when the race moves to another', () => {
    const moved = withGoal(picture, {
      kind: 'race',
      distance: 'half',
      date: isoDate('2027-04-04'),
      aim: { kind: 'finish' },
    });

    expect(moved.schedule.blockedDates).toEqual(['2027-03-20', '2027-03-28']);
    expect(moved).not.toHaveProperty('freedForRace');
  });

  it('is told nothing where race day was free', () => {
    const free = withGoal(anAthlete({ schedule: { ...schedule, blockedDates: [isoDate('2027-03-20')] } }), goal);

    expect(free).not.toHaveProperty('freedForRace');
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
