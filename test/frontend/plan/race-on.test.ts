import { describe, expect, it } from '@jest/globals';
import { raceOn } from '../../../frontend/plan/race-on';
import { goal } from '../../../shared/contract/goal/goal';
import { isoDate } from '../../../shared/domain/units/calendar';
import { aFitnessBody, aFromZeroBody, aGoalBody } from '../../builders/athlete-profile';

const kept = { goalId: 'goal-1', status: 'active', createdAt: '2026-11-21T20:00:00Z' };
const on = (body: Record<string, unknown>, date: string) => raceOn(goal.parse({ ...body, ...kept }), isoDate(date));

describe('the race of a day', () => {
  const river = { name: 'River 10', distance: '10K', date: '2027-02-07', priority: 'B' };
  const half = aGoalBody({ races: [river] });

  it('is the goal with what is wished of it', () => {
    expect(on(half, '2027-03-14')).toMatchObject({ name: 'Half of the city', priority: 'A', aim: { time: 6_150 } });
  });

  it('is one on the way, without a wish of its own', () => {
    expect(on(half, '2027-02-07')).toEqual({ name: 'River 10', distance: '10K', priority: 'B', aim: null });
  });

  it('is the 5 km that ends a beginning', () => {
    expect(on(aFromZeroBody(), '2027-02-28')).toMatchObject({ distance: '5K', aim: { kind: 'finish' } });
    expect(on(aFromZeroBody({ date: null }), '2027-02-28')).toBeNull();
  });

  it('is none on any other day', () => {
    expect(on(half, '2027-02-08')).toBeNull();
    expect(on(aFitnessBody(), '2027-02-08')).toBeNull();
  });
});
