import { describe, expect, it } from '@jest/globals';
import type { Picture } from '../../../shared/domain/athlete/picture';
import { fitnessScore } from '../../../shared/domain/fitness/fitness-score';
import { thresholdOfScore } from '../../../shared/domain/fitness/threshold-pace';
import { assessGoal, feasibilityOf } from '../../../shared/domain/goal/assess-goal';
import { expectedGain, weeksToGain } from '../../../shared/domain/goal/expected-gain';
import type { Goal } from '../../../shared/domain/goal/goal';
import { isoDate } from '../../../shared/domain/units/calendar';
import { kilometres, metres, seconds } from '../../../shared/domain/units/quantity';

const facts = { race: 'marathon', weeks: 16, weeksNeeded: 40 };
const verdict = (wished: number, predicted: number) => feasibilityOf(seconds(wished), seconds(predicted), facts);

describe('a wished time', () => {
  it('of 3:15 on course for 3:22 is aggressive but possible', () => {
    const { label, gap, sentence } = verdict(3.25 * 3600, 12_120);

    expect(label).toBe('aggressive');
    expect(gap).toBeCloseTo(0.0347, 4);
    expect(sentence).toBe(
      'Current trajectory suggests about 3:22:00 for the marathon. A goal of 3:15:00 is aggressive but possible: ' +
        '3.5 % faster, with every week of the build done and a good day.',
    );
  });

  it.each([
    [1.01, 'on-track'],
    [1, 'on-track'],
    [0.99, 'realistic'],
    [0.985, 'realistic'],
    [0.98, 'aggressive'],
    [0.961, 'aggressive'],
    [0.95, 'stretch'],
    [0.931, 'stretch'],
    [0.92, 'not-realistic'],
  ])('of %d of the predicted one is %s', (share, label) => {
    expect(verdict(10_000 * share, 10_000).label).toBe(label);
  });

  it('comes in three versions, the careful one slowest', () => {
    const { conservative, target, stretch } = verdict(11_700, 12_120);

    expect([conservative, target, stretch]).toEqual([12_360, 12_120, 11_640]);
  });

  it('that is out of reach is told so, with a goal to trust and the weeks it would take', () => {
    const { sentence } = verdict(10_800, 12_120);

    expect(sentence).toContain('not realistic in 16 weeks: 10.9 % faster. 3:26:00 is a goal you can trust');
    expect(sentence).toContain('takes about 40 weeks of training.');
  });
});

describe('the gain of training', () => {
  it('is larger for those with more to gain, and has an end', () => {
    expect(expectedGain(35, 10, 'intermediate')).toBeCloseTo(3);
    expect(expectedGain(45, 10, 'intermediate')).toBeCloseTo(2);
    expect(expectedGain(55, 10, 'advanced')).toBeCloseTo(1);
    expect(expectedGain(65, 10, 'advanced')).toBeCloseTo(0.5);
    expect(expectedGain(45, 10, 'novice')).toBeCloseTo(3);
    expect(expectedGain(35, 52, 'intermediate')).toBe(5);
    expect(expectedGain(35, -1, 'intermediate')).toBe(0);
  });

  it('says how long a gain takes, or that one block cannot bring it', () => {
    expect(weeksToGain(45, 2, 'intermediate')).toBe(10);
    expect(weeksToGain(45, 4.1, 'intermediate')).toBeNull();
  });
});

describe('a goal', () => {
  const score = fitnessScore(metres(10_000), seconds(2_700));
  const picture = (goal: Goal, method: 'race' | 'assumed' = 'race'): Picture => ({
    ageBand: '35-49',
    experience: 'intermediate',
    injuredLately: false,
    fitness: { score, threshold: thresholdOfScore(score), method, confidence: 'high', evidence: [], warning: null },
    recent: { weeklyVolumes: [30, 32, 34, 32].map(kilometres), longestRun: kilometres(12) },
    schedule: { runDays: ['tue', 'thu', 'sun'], longRunDay: 'sun', blockedDates: [], maxMinutes: {}, peakVolume: null },
    strength: { sessionsPerWeek: 0, equipment: 'none', minutes: 20 },
    goal,
    supportingRaces: [],
    startsOn: isoDate('2026-11-23'),
    words: '',
  });
  const tenK = (aim: { kind: 'finish' } | { kind: 'time'; time: ReturnType<typeof seconds> }): Goal => ({
    kind: 'race',
    distance: '10K',
    date: isoDate('2027-02-07'),
    aim,
  });

  it('is judged by race day, with the weeks until then', () => {
    const { prediction, feasibility, weeks } = assessGoal(picture(tenK({ kind: 'time', time: seconds(2_580) })));

    expect(weeks).toBe(11);
    // Ten weeks before the taper at 0.2 points a week.
    expect(fitnessScore(metres(10_000), prediction?.middle ?? seconds(1))).toBeCloseTo(score + 2, 3);
    expect(feasibility?.label).toBe('realistic');
  });

  it('to finish has a prediction, and nothing to judge', () => {
    expect(assessGoal(picture(tenK({ kind: 'finish' })))).toMatchObject({ feasibility: null, weeks: 11 });
  });

  it('without a race, or a result, promises no time', () => {
    expect(assessGoal(picture({ kind: 'fitness', weeks: 12 })).prediction).toBeNull();
    expect(assessGoal(picture(tenK({ kind: 'time', time: seconds(2_640) }), 'assumed')).prediction).toBeNull();
  });
});
