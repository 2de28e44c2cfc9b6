import { describe, expect, it } from '@jest/globals';
import type { PlanUnderReview } from '../../shared/domain/plan/review';
import { goodPlan, type WeekSketch } from '../builders/plans/a-plan';
import { violations } from './violations';

/** Counted with the recovery weeks named: the checker believes names. */
const counted = ({ picture, weeks, zones }: PlanUnderReview): readonly string[] =>
  violations(
    picture,
    weeks.map((week) => ({ ...week, recovery: week.number === 4 || week.number === 8 })),
    zones,
  );

describe('the independent checker', () => {
  it('counts nothing in a good plan', () => {
    expect(counted(goodPlan())).toEqual([]);
  });

  it.each<readonly [string, Readonly<Record<number, WeekSketch>>]>([
    ['week 8: recovery is too full', { 8: { tue: 'EZ 11km', sat: 'EZ 9km' } }],
    ['week 8: recovery is hard', { 8: { tue: 'TE wu 2km + 8min Z4 + cd 2km' } }],
    ['week 2: a run on the wrong weekday', { 2: { thu: [], fri: 'EZ 5km' } }],
    ['week 6: hard days too close', { 6: { wed: 'TE wu 2km + 10min Z4 + cd 2km', thu: [] } }],
    ['week 5: 51 % easy', { 5: { tue: 'EZ 2km + 20km Z4', thu: [], sat: [] } }],
    ['week 12: no rest before the race', { 12: { sat: 'EZ 3km' } }],
    ['race week: too much', { 12: { tue: 'EZ 12km', thu: 'EZ 14km', fri: 'EZ 9km' } }],
    ['no race on race day', { 12: { sun: [] } }],
  ])('counts “%s”', (expected, change) => {
    expect(counted(goodPlan(change))).toContain(expected);
  });
});
