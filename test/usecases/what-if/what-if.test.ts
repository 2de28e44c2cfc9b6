import { describe, expect, it } from '@jest/globals';
import { whatIfReply, whatIfRequest } from '../../../shared/contract/what-if';
import { whatIf } from '../../../shared/usecases/what-if/what-if';
import { aFitnessBody, aGoalBody, aProfileBody } from '../../builders/athlete-profile';
import { resultOf } from '../../builders/result-of';
import { memoryPorts } from '../../fakes/memory-ports';

const ask = (change: unknown, profile = {}) =>
  whatIf(memoryPorts())({
    athleteId: 'athlete-a',
    body: whatIfRequest.parse({ athlete: aProfileBody(profile), goal: aGoalBody(), change }),
  });
const answered = async (change: unknown, profile = {}) => {
  return whatIfReply.parse(resultOf(await ask(change, profile)));
};

describe('a change wondered about', () => {
  it('is answered with both plans and what differs', async () => {
    const { before, after, sentences } = await answered({ kind: 'skip-week', week: '2027-01-13' });

    expect([before.status, after.status]).toEqual(['drawn', 'drawn']);
    expect(sentences[0]).toMatch(/ km\.$/);
  });

  it('is told in miles to whoever runs in miles', async () => {
    const { sentences } = await answered({ kind: 'skip-week', week: '2027-01-13' }, { units: 'mi' });

    expect(sentences[0]).toMatch(/ mi\.$/);
  });

  it('needs a race day that lies ahead', async () => {
    expect(await ask({ kind: 'move-race', date: '2020-01-01' })).toMatchObject({
      status: 'refused',
      errors: [{ pointer: '/change/date' }],
    });
  });

  it('moves no race where there is none', async () => {
    const body = { athlete: aProfileBody(), goal: aFitnessBody(), change: { kind: 'move-race', date: '2027-03-01' } };

    expect(await whatIf(memoryPorts())({ athleteId: 'athlete-a', body: whatIfRequest.parse(body) })).toMatchObject({
      status: 'refused',
      errors: [{ pointer: '/change/kind' }],
    });
  });

  it('makes no plan for whoever has something to clear first', async () => {
    const health = { redFlags: ['dizziness'], cleared: false, injuredLately: false, injuries: '', pregnancy: 'no' };
    const { after } = await answered({ kind: 'add-day', day: 'mon' }, { health });

    expect(after).toMatchObject({ status: 'refused', refusal: { type: 'health' } });
  });
});
