import { describe, expect, it } from '@jest/globals';
import { season, seasonRequest } from '../../../shared/contract/season';
import { assessSeason } from '../../../shared/usecases/season/assess-season';
import { aProfileBody, aSeasonGoalBody } from '../../builders/athlete-profile';
import { resultOf } from '../../builders/result-of';
import { memoryPorts } from '../../fakes/memory-ports';

const race = (id: string, distance: string, date: string, priority = 'A') => ({
  id,
  priority,
  goal: { kind: 'race', distance, date, aim: { kind: 'finish' } },
});
const assess = async (goals: readonly unknown[], profile = {}) => {
  const body = seasonRequest.parse({ athlete: aProfileBody(profile), goals, weeks: 52 });
  return season.parse(resultOf(await assessSeason(memoryPorts())({ athleteId: 'athlete-a', body })));
};

describe('a season asked for', () => {
  it('comes in blocks, with every goal answered', async () => {
    const { blocks, places, declined, tensions, refusal } = await assess([
      aSeasonGoalBody(),
      race('second', '10K', '2027-04-11'),
      race('later', 'marathon', '2029-04-01'),
    ]);

    expect(refusal).toBeNull();
    expect(blocks.map(({ weeks }) => weeks).reduce((sum, weeks) => sum + weeks)).toBe(52);
    expect(places.map(({ goal }) => goal)).toEqual(['half', 'second']);
    expect(declined.map(({ goal }) => goal)).toEqual(['later']);
    expect(tensions).toMatchObject([{ goals: ['half', 'second'], clash: { becomes: 'B' } }]);
  });

  it('is none for whoever has something to clear first', async () => {
    const health = { redFlags: ['dizziness'], cleared: false, injuredLately: false, injuries: '', pregnancy: 'no' };
    const { blocks, refusal } = await assess([aSeasonGoalBody()], { health });

    expect(refusal?.type).toBe('health');
    expect(blocks).toEqual([]);
  });

  it('plans no marathon before 18', async () => {
    const { declined } = await assess([race('m', 'marathon', '2027-06-06')], {
      ageBand: '16-17',
      guardianConsent: true,
    });

    expect(declined[0]?.sentence).toContain('Under 18');
  });

  it('needs goals that can be told apart', () => {
    const goals = [aSeasonGoalBody(), aSeasonGoalBody()];

    expect(seasonRequest.safeParse({ athlete: aProfileBody(), goals, weeks: 52 }).error?.issues[0]?.message).toBe(
      'Each goal needs an id of its own.',
    );
  });
});
