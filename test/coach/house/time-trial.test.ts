import { describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../shared/coach/house/house-plan';
import type { Fitness } from '../../../shared/domain/fitness/fitness';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import { anAthlete } from '../../builders/an-athlete';

const { fitness } = anAthlete();
const guess: Fitness = { ...fitness, method: 'assumed', confidence: 'low' };

const trialsOf = (picture: ReturnType<typeof anAthlete>) => {
  const plan = housePlan(picture);
  if (plan.status === 'refused') throw new Error(plan.refusal.sentence);
  const { objections } = reviewPlan({ picture, zones: paceZones(picture.fitness.threshold), weeks: plan.weeks });
  const hard = plan.weeks.flatMap(({ sessions }) => sessions).filter(({ notation }) => /Z[456]|@/.test(notation));
  return {
    trials: hard.filter(({ kind }) => kind === 'time-trial'),
    first: hard[0],
    musts: objections.filter(({ severity }) => severity === 'must'),
  };
};

describe('a time trial', () => {
  it('is the first hard session where fitness is little more than a guess, within every rule', () => {
    const { trials, first, musts } = trialsOf(anAthlete({ fitness: guess }));

    expect(trials).toHaveLength(1);
    expect(trials[0]).toBe(first);
    expect(trials[0]?.note).toMatch(/enter its distance and time as a result/);
    expect(musts).toEqual([]);
  });

  it('is not asked of who has proved their fitness, nor after an injury', () => {
    expect(trialsOf(anAthlete()).trials).toEqual([]);
    expect(trialsOf(anAthlete({ fitness: guess, injuredLately: true })).trials).toEqual([]);
  });
});
