import { beforeEach, describe, expect, it } from '@jest/globals';
import { saveAthlete } from '../../shared/usecases/athlete/save-athlete';
import { addGoal } from '../../shared/usecases/goal/add-goal';
import { changeGoal } from '../../shared/usecases/goal/change-goal';
import { settleGoal } from '../../shared/usecases/goal/settle-goal';
import { houseCoach } from '../../shared/usecases/plan-generation/house-coach';
import { requestPlan } from '../../shared/usecases/plan-generation/request-plan';
import { aGoal, aProfile } from '../builders/athlete-profile';
import { aReadyPlan } from '../builders/plans/a-ready-plan';
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

describe('a warning sign in the words of an athlete whose plan is under way', () => {
  const why = 'I fainted on my last long run and want to prove I can do it.';
  const holdOf = async (planId: string) => {
    const head = await ports.plans.find(athleteId, planId);
    return head?.status === 'ready' ? head.hold : undefined;
  };
  let planId: string;
  beforeEach(async () => {
    planId = await aReadyPlan({ ...ports, coach: houseCoach }, athleteId);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a profile', async () => saveAthlete(ports)({ athleteId, body: { ...(await profileNow()), words: why } })],
    ['a new goal', () => addGoal(ports)({ athleteId, key: 'another', body: aGoal({ why }) })],
    ['what became of one', async () => settleGoal(ports)({ athleteId, ...(await settling(why)) })],
  ])('lets the plan rest, be it in %s', async (_, tell) => {
    expect(await tell()).toMatchObject({ kind: 'not-coachable', detail: expect.stringContaining('Your plan waits') });
    expect(await holdOf(planId)).toMatchObject({ flags: [{ id: 'fainting' }] });
  });

  it('does not stop it again for what was said and kept before', async () => {
    const profile = { ...(await profileNow()), words: why };
    await ports.athletes.change(athleteId, (found) => ({ ...(found ?? never()), profile }));

    expect(await saveAthlete(ports)({ athleteId, body: profile })).toEqual(stopped('/words'));
    expect(await holdOf(planId)).toBeNull();
  });

  it('leaves a plan alone for words without one', async () => {
    await addGoal(ports)({ athleteId, key: 'another', body: aGoal({ why: 'For my daughter.' }) });

    expect(await holdOf(planId)).toBeNull();
  });

  const profileNow = async () => (await ports.athletes.find(athleteId))?.profile ?? never();
  const settling = async (reflection: string) => {
    const [record] = await ports.goals.list(athleteId);
    const outcome = { status: 'dropped' as const, because: 'less-time' as const, reflection };
    return { params: { goalId: record?.goal.goalId ?? '' }, body: { race: null, outcome } };
  };
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
