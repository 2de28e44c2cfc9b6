import { describe, expect, it } from '@jest/globals';
import { goalQuestions, goalQuestionsRequest } from '../../../shared/contract/goal/goal-talk';
import { askAboutGoal } from '../../../shared/usecases/goal/ask-about-goal';
import { aProfileBody } from '../../builders/athlete-profile';
import { resultOf } from '../../builders/result-of';
import { memoryPorts } from '../../fakes/memory-ports';

const ask = async (wish: unknown, profile = {}) => {
  const body = goalQuestionsRequest.parse({ athlete: aProfileBody(profile), wish });
  return goalQuestions.parse(resultOf(await askAboutGoal(memoryPorts())({ athleteId: 'athlete-a', body })));
};
const aHalf = {
  kind: 'race',
  distance: 'half',
  date: '2027-03-14',
  aim: { kind: 'time', time: 6_150 },
  why: 'To see whether I can.',
};

describe('a wish', () => {
  it('that is vague is asked about', async () => {
    const { missing, demands } = await ask({ words: 'get faster' });

    expect(missing.map(({ aspect }) => aspect)).toEqual(['specific', 'measurable', 'relevant', 'time-bound']);
    expect(demands).toBeNull();
  });

  it('that is a goal is told what it asks for', async () => {
    expect(await ask(aHalf)).toMatchObject({ missing: [], demands: { family: 'endurance' } });
  });

  it('for a time far out of reach is answered with one to trust', async () => {
    const { missing } = await ask({ ...aHalf, aim: { kind: 'time', time: 4_800 } });

    expect(missing).toMatchObject([{ aspect: 'achievable', question: expect.stringMatching(/^1:20:00 is more than/) }]);
  });

  it('for a time without any result asks for one', async () => {
    expect((await ask(aHalf, { results: [] })).missing.map(({ aspect }) => aspect)).toEqual(['achievable']);
  });
});
