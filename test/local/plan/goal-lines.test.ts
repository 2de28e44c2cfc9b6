import { describe, expect, it } from '@jest/globals';
import { goalLines } from '../../../local/plan/goal-lines';
import { goalWish } from '../../../shared/contract/goal/goal';
import { aFitnessBody, aFromZeroBody, aGoalBody } from '../../builders/athlete-profile';

const linesOf = (goal: unknown) => goalLines(goalWish.parse(goal));

describe('a goal in a terminal', () => {
  it('is a race with its time and its day', () => {
    expect(linesOf(aGoalBody())).toEqual(['Half of the city · half marathon in 1:42:30 · Sun, 14 Mar 2027']);
  });

  it('names the races on the way', () => {
    const races = [
      { name: 'River 10', distance: '10K', date: '2027-02-07', priority: 'B' },
      { name: '', distance: '5K', date: '2026-12-31', priority: 'C' },
    ];

    expect(linesOf(aGoalBody({ races })).slice(1)).toEqual([
      'B race: River 10, 10 km · Sun, 07 Feb 2027',
      'C race: 5 km · Thu, 31 Dec 2026',
    ]);
  });

  it('is a number of weeks where there is no race', () => {
    expect(linesOf(aFitnessBody())).toEqual(['Fit and well · 12 weeks']);
    expect(linesOf(aFromZeroBody({ date: null }))).toEqual(['From zero to 30 minutes of running · 12 weeks']);
    expect(linesOf(aFromZeroBody({ name: 'Park run' }))).toEqual(['Park run · from zero to 5 km · Sun, 28 Feb 2027']);
  });
});
