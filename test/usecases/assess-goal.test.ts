import { describe, expect, it } from '@jest/globals';
import { assessment } from '../../shared/contract/assessment';
import { assessGoal } from '../../shared/usecases/assess-goal';
import { aGoal, aProfile } from '../builders/athlete-profile';
import { memoryPorts } from '../fakes/memory-ports';

const assess = async (profile = {}, goal = {}) => {
  const outcome = await assessGoal(memoryPorts())({ body: { athlete: aProfile(profile), goal: aGoal(goal) } });
  if (outcome.status === 'refused') throw new Error(outcome.detail);
  expect(assessment.safeParse(outcome.value).success).toBe(true);
  return outcome.value;
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

  it('says before any plan why there will be none', async () => {
    const health = { redFlags: ['dizziness'], cleared: false, injuredLately: false, injuries: '', pregnancy: 'no' };

    expect((await assess({ health })).refusal).toMatchObject({ type: 'health' });
    expect((await assess({ health: { ...health, cleared: true } })).refusal).toBeNull();
    expect((await assess({ ageBand: 'under-16' })).refusal).toMatchObject({ type: 'age' });
    expect((await assess({ recentVolumes: [0, 0, 0, 0], longestRun: 0 })).refusal).not.toBeNull();
  });
});
