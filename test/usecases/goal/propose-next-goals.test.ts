import { describe, expect, it } from '@jest/globals';
import { nextGoals, nextGoalsRequest } from '../../../shared/contract/goal/goal-talk';
import { missReasons } from '../../../shared/domain/goal/evolution/outcome';
import { raceDistances } from '../../../shared/domain/goal/goal';
import { proposeNextGoals } from '../../../shared/usecases/goal/propose-next-goals';
import { aProfileBody } from '../../builders/athlete-profile';
import { resultOf } from '../../builders/result-of';
import { memoryPorts } from '../../fakes/memory-ports';

const race = (distance: string, aim: unknown = { kind: 'finish' }) => ({
  kind: 'race',
  distance,
  date: '2027-03-14',
  aim,
});
const propose = async (goal: unknown, outcome: unknown) => {
  const body = nextGoalsRequest.parse({ athlete: aProfileBody(), goal, outcome });
  return nextGoals.parse(resultOf(await proposeNextGoals(memoryPorts())({ athleteId: 'athlete-a', body })));
};

describe('the goals after a goal', () => {
  it('begin with the next distance after a first half marathon', async () => {
    const { proposals } = await propose(race('half'), { status: 'achieved', time: 7_500 });

    expect(proposals[0]).toMatchObject({ step: 'longer', wish: { distance: 'marathon' } });
  });

  it('are as the contract says, whatever became of it', async () => {
    for (const distance of raceDistances) {
      const goal = race(distance, { kind: 'time', time: 9_000 });
      for (const because of missReasons)
        expect((await propose(goal, { status: 'missed', time: 10_000, because })).proposals).not.toEqual([]);
      expect((await propose(goal, { status: 'changed', to: race('5K') })).proposals).toHaveLength(1);
      expect((await propose(goal, { status: 'dropped', because: 'less-time' })).proposals).not.toEqual([]);
    }
  });
});
