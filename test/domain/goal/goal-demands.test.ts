import { describe, expect, it } from '@jest/globals';
import type { Aim, Goal, RaceDistance } from '../../../shared/domain/goal/goal';
import { goalDemands } from '../../../shared/domain/goal/goal-demands';
import { type GoalFamily, goalFamily } from '../../../shared/domain/goal/goal-family';
import { isoDate } from '../../../shared/domain/units/calendar';
import { seconds } from '../../../shared/domain/units/quantity';
import { anAthlete } from '../../builders/an-athlete';

const finish: Aim = { kind: 'finish' };
const time: Aim = { kind: 'time', time: seconds(10_800) };
const race = (distance: RaceDistance, aim: Aim): Goal => ({
  kind: 'race',
  distance,
  aim,
  date: isoDate('2027-05-02'),
});
const demands = (goal: Goal) => goalDemands(anAthlete({ goal }));

describe('the family of a goal', () => {
  it.each<[GoalFamily, Goal]>([
    ['speed', race('5K', time)],
    ['speed', race('10K', time)],
    ['endurance', race('half', time)],
    ['endurance', race('marathon', time)],
    ['completion', race('marathon', finish)],
    ['completion', race('100K', finish)],
    ['completion', race('5K', finish)],
    ['fitness', { kind: 'fitness', weeks: 8 }],
    ['from-zero', { kind: 'from-zero', weeks: 9, date: null }],
  ])('is %s for %j', (family, goal) => {
    expect(goalFamily(goal)).toBe(family);
  });
});

describe('what a goal asks for', () => {
  it('is speed at moderate volume for a 5K, volume and long runs for a marathon', () => {
    const five = demands(race('5K', time));
    const marathon = demands(race('marathon', time));

    expect(five.keySessions).toContain('VO2max intervals');
    expect(marathon.keySessions).toEqual(expect.arrayContaining(['long runs', 'threshold running']));
    expect(five.peakWeek.high).toBeLessThan(marathon.peakWeek.low);
    expect(five.longestRun).toBeLessThan(marathon.longestRun);
    expect(five.intensity.steadyAtMost).toBeLessThan(marathon.intensity.steadyAtMost);
  });

  it('is fewer hard sessions and less volume for a finish than for a time over the same distance', () => {
    const toFinish = demands(race('marathon', finish));
    const forTime = demands(race('marathon', time));

    expect(toFinish.intensity.hardSessions).toBeLessThan(forTime.intensity.hardSessions);
    expect(toFinish.peakWeek.high).toBeLessThan(forTime.peakWeek.high);
    expect(toFinish.matters).toContain('a healthy start line');
  });

  it('is no growth for fitness, and nothing hard from zero', () => {
    const fitness = demands({ kind: 'fitness', weeks: 12 });

    expect(fitness.peakWeek.high / fitness.peakWeek.low).toBeCloseTo(1.1);
    expect(demands({ kind: 'from-zero', weeks: 9, date: null }).intensity.hardSessions).toBe(0);
  });

  it('is fuelling practice only where a race is long enough to run out of fuel', () => {
    const fuelled = (['5K', '10K', 'half', 'marathon', '50K', '100K'] as const).filter((distance) =>
      demands(race(distance, finish)).keySessions.includes('fuelling practice on long runs'),
    );

    expect(fuelled).toEqual(['marathon', '50K', '100K']);
  });
});
