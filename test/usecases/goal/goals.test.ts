import { beforeEach, describe, expect, it } from '@jest/globals';
import { goalWish } from '../../../shared/contract/goal/goal';
import { goalRecord } from '../../../shared/contract/stored/goal';
import { addGoal } from '../../../shared/usecases/goal/add-goal';
import { changeGoal } from '../../../shared/usecases/goal/change-goal';
import { listGoals } from '../../../shared/usecases/goal/list-goals';
import { aFitnessBody, aGoal, aGoalBody } from '../../builders/athlete-profile';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';
let ports: MemoryPorts;
beforeEach(() => {
  ports = memoryPorts();
});

const add = (key: string, changes = {}) => addGoal(ports)({ athleteId, key, body: aGoal(changes) });
const idOf = async (key: string, changes = {}) => {
  const added = await add(key, changes);
  return added.status === 'done' ? added.value.goalId : '';
};

describe('a goal', () => {
  it('is set once for each key', async () => {
    const first = await add('key-1');
    ports.clock.pass(5);

    expect(await add('key-1')).toEqual(first);
    expect(await add('key-1', { name: 'Another race' })).toMatchObject({ kind: 'conflict' });
    await add('key-2', { name: 'Another race' });
    const listed = await listGoals(ports)({ athleteId });
    expect(listed.status === 'done' && listed.value.goals.map(({ name }) => name)).toEqual([
      'Half of the city',
      'Another race',
    ]);
  });

  it('keeps what it was when it changes, and its day of birth', async () => {
    const goalId = await idOf('key-1');
    ports.clock.pass(60);

    const changed = await changeGoal(ports)({ athleteId, params: { goalId }, body: aGoal({ name: 'Later race' }) });

    expect(changed).toMatchObject({ value: { goalId, name: 'Later race', createdAt: '2026-11-21T20:00:00.000Z' } });
    expect((await ports.goals.find(athleteId, goalId))?.history).toEqual([
      { until: '2026-11-21T21:00:00.000Z', wish: aGoal() },
    ]);
  });

  it('of another kind leaves nothing of the one before', async () => {
    const goalId = await idOf('key-1');

    await changeGoal(ports)({ athleteId, params: { goalId }, body: goalWish.parse(aFitnessBody()) });

    const { goal: now, history } = (await ports.goals.find(athleteId, goalId)) ?? {};
    expect(now).toEqual({ ...aFitnessBody(), goalId, status: 'active', createdAt: '2026-11-21T20:00:00.000Z' });
    expect(history?.map(({ wish }) => wish.kind)).toEqual(['race']);
  });

  it('from before there were races on the way is still read', () => {
    const { races, ...before } = aGoalBody();
    const kept = { ...before, goalId: 'goal-1', status: 'active', createdAt: '2026-11-21T20:00:00.000Z' };

    expect(goalRecord.parse({ goal: kept, history: [] }).goal).toMatchObject({ distance: 'half', races: [] });
  });

  it('that is saved as it was leaves no trace', async () => {
    const goalId = await idOf('key-1');

    await changeGoal(ports)({ athleteId, params: { goalId }, body: aGoal() });

    expect((await ports.goals.find(athleteId, goalId))?.history).toEqual([]);
  });

  it('does not remember more than twenty changes', async () => {
    const goalId = await idOf('key-1');
    for (let n = 0; n < 25; n += 1)
      await changeGoal(ports)({ athleteId, params: { goalId }, body: aGoal({ name: `Race ${n}` }) });

    const history = (await ports.goals.find(athleteId, goalId))?.history ?? [];
    expect(history).toHaveLength(20);
    expect(history.at(-1)?.wish.name).toBe('Race 23');
  });

  it('is one of fifty at most', async () => {
    for (let n = 0; n < 50; n += 1) await add(`key-${n}`);

    expect(await add('key-50')).toMatchObject({ kind: 'conflict' });
    expect(await add('key-49')).toMatchObject({ status: 'done' });
  });
});
