import { beforeEach, describe, expect, it } from '@jest/globals';
import { goalSettling } from '../../../shared/contract/goal/goal-list';
import { addGoal } from '../../../shared/usecases/goal/add-goal';
import { changeGoal } from '../../../shared/usecases/goal/change-goal';
import { listGoals } from '../../../shared/usecases/goal/list-goals';
import { settleGoal } from '../../../shared/usecases/goal/settle-goal';
import { aGoal } from '../../builders/athlete-profile';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';
const days = (count: number) => count * 24 * 60;
const way = { name: 'River run', distance: '10K', date: '2027-01-31', priority: 'B' } as const;

let ports: MemoryPorts;
let goalId: string;
beforeEach(async () => {
  ports = memoryPorts();
  const added = await addGoal(ports)({ athleteId, key: 'key', body: aGoal({ races: [way] }) });
  goalId = added.status === 'done' ? added.value.goalId : '';
});

const met = { status: 'achieved', time: 6_100, reflection: 'The last climb was worth it.' };
const settle = (outcome: unknown, race: string | null = null) =>
  settleGoal(ports)({ athleteId, params: { goalId }, body: goalSettling.parse({ race, outcome }) });
const listed = async () => {
  const list = await listGoals(ports)({ athleteId });
  return list.status === 'done' ? list.value : null;
};

describe('what became of a goal', () => {
  it('is kept with the words for it, and can be taken back', async () => {
    ports.clock.pass(days(120));

    expect(await settle(met)).toMatchObject({ value: { status: 'achieved' } });
    expect((await listed())?.outcomes).toMatchObject([{ goalId, race: null, outcome: met }]);

    expect(await settle(null)).toMatchObject({ value: { status: 'active' } });
    expect((await listed())?.outcomes).toEqual([]);
  });

  it('is told again instead of beside what was told before', async () => {
    ports.clock.pass(days(120));
    await settle(met);

    await settle({ status: 'missed', time: 6_300, because: 'conditions', reflection: '' });

    expect(await listed()).toMatchObject({
      goals: [{ status: 'missed' }],
      outcomes: [{ outcome: { time: 6_300 } }],
    });
  });

  it('is not known before the race', async () => {
    expect(await settle(met)).toMatchObject({ errors: [{ pointer: '/outcome/status' }] });
    expect(await settle({ status: 'dropped', because: 'injury', reflection: '' })).toMatchObject({ status: 'done' });
  });

  it.each([
    ['met with a slower time', { ...met, time: 6_151 }, '/outcome/time'],
    ['met without a time', { ...met, time: null }, '/outcome/time'],
    ['missed with its time', { status: 'missed', time: 6_150, because: 'unknown', reflection: '' }, '/outcome/status'],
  ])('is not %s', async (_, outcome, pointer) => {
    ports.clock.pass(days(120));

    expect(await settle(outcome)).toMatchObject({ status: 'refused', errors: [{ pointer }] });
  });

  it('is told of a race on the way as well, and leaves the goal open', async () => {
    ports.clock.pass(days(80));

    expect(await settle({ ...met, time: 2_700 }, way.date)).toMatchObject({ value: { status: 'active' } });
    expect(await settle({ ...met, time: 2_700 }, '2027-02-01')).toMatchObject({ errors: [{ pointer: '/race' }] });
    expect((await listed())?.outcomes).toMatchObject([{ race: way.date }]);
  });

  it('stops where the words tell of a warning sign', async () => {
    ports.clock.pass(days(120));

    expect(await settle({ ...met, reflection: 'I had chest pain from the tenth kilometre on.' })).toMatchObject({
      kind: 'not-coachable',
    });
    expect((await listed())?.outcomes).toEqual([]);
  });

  it('is not lost when the goal changes, though a race on the way has been run', async () => {
    ports.clock.pass(days(80));
    await settle({ ...met, time: 2_700 }, way.date);

    const changed = await changeGoal(ports)({
      athleteId,
      params: { goalId },
      body: aGoal({ races: [way], name: 'Another name' }),
    });

    expect(changed).toMatchObject({ status: 'done' });
    expect((await listed())?.outcomes).toMatchObject([{ race: way.date }]);
    // A race that nobody has entered before cannot have been run.
    const late = { ...way, date: '2027-01-30' };
    expect(await changeGoal(ports)({ athleteId, params: { goalId }, body: aGoal({ races: [late] }) })).toMatchObject({
      errors: [{ pointer: '/races/0/date' }],
    });
  });
});
