import { describe, expect, it } from '@jest/globals';
import type { Goal, RaceDistance } from '../../../shared/domain/goal/goal';
import { phaseLengths, phasesByWeek, planLength } from '../../../shared/domain/plan/phase-lengths';
import { isoDate } from '../../../shared/domain/units/calendar';
import { kilometres, seconds } from '../../../shared/domain/units/quantity';

const sunday = isoDate('2027-04-18');
const race = (distance: RaceDistance, date = sunday): Goal => ({
  kind: 'race',
  distance,
  date,
  aim: { kind: 'time', time: seconds(3600) },
});
const split = (goal: Goal, weeks: number, peakKm = 70, experience: 'novice' | 'intermediate' = 'intermediate') => {
  const { base, build, sharpen, taper } = phaseLengths({ goal, weeks, experience, peakVolume: kilometres(peakKm) });
  return [base, build, sharpen, taper];
};

describe('phase lengths', () => {
  it.each([
    [4, [0, 2, 1, 1]],
    [6, [1, 2, 2, 1]],
    [8, [2, 3, 2, 1]],
    [12, [3, 5, 3, 1]],
    [16, [4, 7, 4, 1]],
    [20, [6, 9, 4, 1]],
    [24, [8, 11, 4, 1]],
  ])('split %i weeks before a 5K or 10K', (weeks, expected) => {
    expect(split(race('5K'), weeks)).toEqual(expected);
    expect(split(race('10K'), weeks)).toEqual(expected);
  });

  it.each([
    [4, [0, 2, 0, 2]],
    [6, [1, 2, 1, 2]],
    [8, [2, 3, 1, 2]],
    [12, [3, 4, 3, 2]],
    [16, [4, 7, 3, 2]],
    [20, [6, 9, 3, 2]],
    [24, [8, 11, 3, 2]],
  ])('split %i weeks before a half', (weeks, expected) => {
    expect(split(race('half'), weeks)).toEqual(expected);
  });

  it.each([
    [8, [1, 3, 2, 2]],
    [12, [2, 4, 3, 3]],
    [16, [4, 6, 3, 3]],
    [20, [5, 8, 4, 3]],
    [24, [7, 10, 4, 3]],
  ])('split %i weeks before a marathon', (weeks, expected) => {
    expect(split(race('marathon'), weeks)).toEqual(expected);
  });

  it('taper a marathon of little volume for two weeks', () => {
    expect(split(race('marathon'), 16, 49)[3]).toBe(2);
    expect(split(race('marathon'), 16, 50)[3]).toBe(3);
  });

  it('taper a marathon of under ten weeks for two weeks', () => {
    expect(split(race('marathon'), 9)[3]).toBe(2);
    expect(split(race('marathon'), 10)[3]).toBe(3);
  });

  it('add a taper week when the race falls from Monday to Thursday', () => {
    expect(split(race('5K', isoDate('2027-04-15')), 12)[3]).toBe(2);
    expect(split(race('5K', isoDate('2027-04-16')), 12)[3]).toBe(1);
    expect(split(race('marathon', isoDate('2027-04-12')), 16, 70)[3]).toBe(3);
  });

  it('give a novice more base and a finisher at most two weeks of sharpening', () => {
    expect(split(race('10K'), 16, 30, 'novice')).toEqual([5, 6, 4, 1]);
    expect(split({ ...race('marathon'), aim: { kind: 'finish' } } as Goal, 16)[2]).toBe(2);
  });

  it('put the weeks of a long runway into the base', () => {
    expect(split(race('marathon'), 30)).toEqual([13, 10, 4, 3]);
    expect(split(race('10K'), 30)).toEqual([16, 9, 4, 1]);
  });

  it('always add up to the weeks there are', () => {
    for (const distance of ['5K', '10K', 'half', 'marathon', '50K', '100K'] as const)
      for (let weeks = 1; weeks <= 52; weeks++) {
        const phases = phasesByWeek({ goal: race(distance), weeks, experience: 'novice', peakVolume: kilometres(60) });

        expect(phases).toHaveLength(weeks);
        expect(phases.at(-1)).toBe('race');
      }
  });

  it('have no taper without a race', () => {
    const fitness = phasesByWeek({
      goal: { kind: 'fitness', weeks: 8 },
      weeks: 8,
      experience: 'novice',
      peakVolume: kilometres(20),
    });

    expect(new Set(fitness)).toEqual(new Set(['build']));
  });

  it('count the weeks by the calendar, through the end of a year', () => {
    expect(planLength(race('half', isoDate('2027-01-03')), isoDate('2026-12-27'))).toBe(2);
    expect(planLength(race('half', isoDate('2027-01-04')), isoDate('2026-12-21'))).toBe(3);
    expect(planLength({ kind: 'fitness', weeks: 9 }, isoDate('2026-12-21'))).toBe(9);
  });
});
