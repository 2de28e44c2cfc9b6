import { beforeEach, describe, expect, it } from '@jest/globals';
import { saveAthlete } from '../../shared/usecases/athlete/save-athlete';
import { addGoal } from '../../shared/usecases/goal/add-goal';
import { changeGoal } from '../../shared/usecases/goal/change-goal';
import { requestPlan } from '../../shared/usecases/plan-generation/request-plan';
import { aGoal, aProfile } from '../builders/athlete-profile';
import { type MemoryPorts, memoryPorts } from '../fakes/memory-ports';

const athleteId = 'athlete-a';
let ports: MemoryPorts;
beforeEach(() => {
  ports = memoryPorts();
});

const health = (wish: Record<string, unknown>) => ({ health: { ...aProfile().health, ...wish } });
const save = (wish: Record<string, unknown>) => saveAthlete(ports)({ athleteId, body: aProfile(wish) });
const stopped = (pointer: string) => ({
  status: 'refused',
  kind: 'not-coachable',
  detail: expect.stringMatching(/doctor.*other words/),
  errors: expect.arrayContaining([{ pointer, detail: expect.any(String) }]),
});

describe('a warning sign in an athlete’s words', () => {
  it('keeps a profile from being saved, says whom to see and what to change', async () => {
    expect(await save({ words: 'Lately I get chest pain when I run uphill.' })).toEqual(stopped('/words'));
    expect(await save(health({ injuries: 'Stechender Schmerz am Schienbein, auch nachts in Ruhe.' }))).toEqual(
      stopped('/health/injuries'),
    );
    expect(await ports.athletes.find(athleteId)).toBeNull();
  });

  it('keeps a goal from being set or changed', async () => {
    await save({});
    const why = 'I fainted on my last long run and want to prove I can do it.';
    expect(await addGoal(ports)({ athleteId, key: 'goal', body: aGoal({ why }) })).toEqual(stopped('/why'));

    const goal = await addGoal(ports)({ athleteId, key: 'goal', body: aGoal() });
    const goalId = goal.status === 'done' ? goal.value.goalId : '';
    expect(await changeGoal(ports)({ athleteId, params: { goalId }, body: aGoal({ why }) })).toEqual(stopped('/why'));
  });

  it('keeps a plan from being asked for, though the words were saved before', async () => {
    await save({});
    const goal = await addGoal(ports)({ athleteId, key: 'goal', body: aGoal() });
    const goalId = goal.status === 'done' ? goal.value.goalId : '';
    const profile = aProfile({ words: 'I keep fainting after intervals.' });
    await ports.athletes.change(athleteId, (found) => ({ ...(found ?? never()), profile }));

    const asked = await requestPlan(ports)({ athleteId, key: 'plan', body: { goalId } });
    expect(asked).toMatchObject({ status: 'refused', kind: 'not-coachable' });
    expect(ports.generations.started).toEqual([]);
  });

  it('that can wait counts no more once a professional has cleared the athlete; one that cannot still does', async () => {
    const { redFlags } = aProfile().health;
    const words = 'I have a heart condition.';
    expect(await save({ words })).toMatchObject({ status: 'refused' });
    expect(await save({ words, ...health({ redFlags, cleared: true }) })).toMatchObject({ status: 'done' });
    const urgent = { words: 'I get chest pain when I run.', ...health({ cleared: true }) };
    expect(await save(urgent)).toMatchObject({ status: 'refused' });
  });

  it('is not seen where there is none', async () => {
    expect(await save({ words: 'No chest pain, never fainted. I love hills.' })).toMatchObject({ status: 'done' });
  });
});

const never = (): never => {
  throw new Error('There is no such athlete.');
};
