import { describe, expect, it } from '@jest/globals';
import { type WeekOfLoads, weekStrain } from '../../../shared/domain/fitness/week-strain';
import { load } from '../../../shared/domain/units/quantity';

const week = (...[mon, tue, wed, thu, fri, sat, sun]: [number, number, number, number, number, number, number]) =>
  [load(mon), load(tue), load(wed), load(thu), load(fri), load(sat), load(sun)] satisfies WeekOfLoads;

describe('the strain of a week', () => {
  it('is load times monotony', () => {
    // A mean of 30, squares of the distances from it that sum to 7,200.
    const strain = weekStrain(week(0, 60, 0, 90, 0, 30, 30));

    expect(strain.load).toBe(210);
    expect(strain.monotony).toBeCloseTo(30 / Math.sqrt(7_200 / 7), 9);
    expect(strain.strain).toBeCloseTo(210 * strain.monotony, 9);
  });

  it('is capped where every day is the same', () => {
    expect(weekStrain(week(50, 50, 50, 50, 50, 50, 50))).toEqual({ load: 350, monotony: 10, strain: 3500 });
    expect(weekStrain(week(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1)).monotony).toBe(10);
  });

  it('is nothing in a week of rest', () => {
    expect(weekStrain(week(0, 0, 0, 0, 0, 0, 0))).toEqual({ load: 0, monotony: 0, strain: 0 });
  });

  it('falls when the same load is shared out less evenly', () => {
    const even = weekStrain(week(40, 40, 40, 40, 40, 40, 45));
    const uneven = weekStrain(week(0, 95, 0, 95, 0, 0, 95));

    expect(uneven.load).toBe(even.load);
    expect(uneven.monotony).toBeLessThan(1);
    expect(uneven.strain).toBeLessThan(even.strain);
  });
});
