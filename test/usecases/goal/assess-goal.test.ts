import { describe, expect, it } from '@jest/globals';
import { assessment } from '../../../shared/contract/assessment';
import { type GoalWish, goalWish } from '../../../shared/contract/goal/goal';
import { assessGoal } from '../../../shared/usecases/goal/assess-goal';
import { aFitnessBody, aFromZeroBody, aGoal, aProfile } from '../../builders/athlete-profile';
import { resultOf } from '../../builders/result-of';
import { memoryPorts } from '../../fakes/memory-ports';

const assess = (profile = {}, goal = {}) => assessed(profile, aGoal(goal));
const assessed = async (profile: Record<string, unknown>, goal: GoalWish) => {
  const outcome = resultOf(
    await assessGoal(memoryPorts())({
      athleteId: 'athlete-a',
      body: { athlete: aProfile(profile), goal },
    }),
  );
  expect(assessment.safeParse(outcome).success).toBe(true);
  return outcome;
};

describe('an assessment', () => {
  it('sets the wish beside race day as a range, with its models', async () => {
    const { fitness, prediction, feasibility, weeks, refusal } = await assess();

    expect(fitness.method).toBe('race');
    expect(prediction?.range.fastest).toBeLessThan(prediction?.range.slowest ?? 0);
    expect(prediction?.models.length).toBeGreaterThan(0);
    expect(feasibility?.conservative).toBeGreaterThan(feasibility?.stretch ?? 0);
    expect({ weeks, refusal }).toEqual({ weeks: 16, refusal: null });
  });

  it('claims nothing where there is nothing to go by', async () => {
    expect(await assess({ results: [] })).toMatchObject({ prediction: null, feasibility: null });
  });

  it('knows goals without a race', async () => {
    const nothing = { recentVolumes: [0, 0, 0, 0], longestRun: 0, results: [] };

    expect(await assessed({}, goalWish.parse(aFitnessBody()))).toMatchObject({
      prediction: null,
      feasibility: null,
      weeks: 12,
      refusal: null,
    });
    expect((await assessed(nothing, goalWish.parse(aFromZeroBody({ date: null })))).weeks).toBe(12);
    // The date decides over the weeks.
    expect((await assessed(nothing, goalWish.parse(aFromZeroBody()))).weeks).toBe(14);
  });

  it('predicts an ultra as a wide range', async () => {
    const seasoned = { recentVolumes: [70_000, 72_000, 75_000, 74_000], longestRun: 28_000 };
    const range = (await assess(seasoned, { distance: '50K', aim: { kind: 'finish' } })).prediction?.range;

    expect((range?.slowest ?? 0) / (range?.fastest ?? 0)).toBeGreaterThan(1.1);
  });

  it('lets races on the way into the plan, or says which it leaves out', async () => {
    const race = (date: string) => ({ name: 'Tune-up', distance: '10K', date, priority: 'B' });

    expect((await assess({}, { races: [race('2027-02-07')] })).limitations).toEqual([]);
    const tooLate = await assess({}, { races: [race('2027-03-07')] });
    expect(tooLate.limitations.map(({ code }) => code)).toContain('race-declined');
  });

  it('plans nothing as long as a marathon for a minor', async () => {
    const young = { ageBand: '16-17', guardianConsent: true };

    for (const distance of ['marathon', '50K', '100K'])
      expect((await assess(young, { distance, aim: { kind: 'finish' } })).refusal?.type).toBe('age');
    expect((await assess(young)).refusal).toBeNull();
    expect((await assessed(young, goalWish.parse(aFitnessBody()))).refusal).toBeNull();
  });

  it('says before any plan why there will be none', async () => {
    const health = { redFlags: ['dizziness'], cleared: false, injuredLately: false, injuries: '', pregnancy: 'no' };

    expect((await assess({ health })).refusal).toMatchObject({ type: 'health' });
    expect((await assess({ health: { ...health, cleared: true } })).refusal).toBeNull();
    expect((await assess({ ageBand: 'under-16' })).refusal).toMatchObject({ type: 'age' });
    expect((await assess({ recentVolumes: [0, 0, 0, 0], longestRun: 0 })).refusal).not.toBeNull();
  });
});
