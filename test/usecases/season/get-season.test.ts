import { beforeEach, describe, expect, it } from '@jest/globals';
import { seasonView } from '../../../shared/contract/season';
import { addDays, isoDate } from '../../../shared/domain/units/calendar';
import { addGoal } from '../../../shared/usecases/goal/add-goal';
import { listGoals } from '../../../shared/usecases/goal/list-goals';
import { removeGoal } from '../../../shared/usecases/goal/remove-goal';
import { settleGoal } from '../../../shared/usecases/goal/settle-goal';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { getSeason } from '../../../shared/usecases/season/get-season';
import { aFitnessBody, aGoal } from '../../builders/athlete-profile';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { resultOf } from '../../builders/result-of';
import { memoryPorts } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';
const way = { name: 'River run', distance: '10K', date: '2027-01-31', priority: 'B' };
let ports = { ...memoryPorts(), coach: houseCoach };
beforeEach(() => {
  ports = { ...memoryPorts(), coach: houseCoach };
});

const seen = async () => {
  return seasonView.parse(resultOf(await getSeason(ports)({ athleteId })));
};

describe('the season', () => {
  it('begins with the plan in force, and goes on after it without a gap to the end of a year', async () => {
    await aReadyPlan(ports, athleteId, {}, { races: [way] });
    ports.clock.pass(30 * 24 * 60);

    const { blocks, plan, from, to, races } = await seen();

    expect(plan).toMatchObject({ monday: '2026-11-23', weeks: 16 });
    expect([from, to]).toEqual(['2026-11-23', addDays(isoDate('2026-12-21'), 7 * 52 - 1)]);
    expect(blocks[0]?.monday).toBe(from);
    expect(blocks.at(-1)?.sunday).toBe(to);
    for (const [index, block] of blocks.entries())
      expect(block.monday).toBe(index === 0 ? from : addDays(isoDate(blocks[index - 1]?.sunday ?? ''), 1));
    const race = blocks.find(({ kind }) => kind === 'race');
    expect(race).toMatchObject({ sunday: '2027-03-14' });
    expect(blocks[blocks.findIndex(({ kind }) => kind === 'race') + 1]).toMatchObject({ kind: 'recovery' });
    expect(races.map(({ priority, date }) => [priority, date])).toEqual([
      ['A', '2027-03-14'],
      ['B', way.date],
    ]);
  });

  it('places a later goal after the plan, and says where two do not get on', async () => {
    await aReadyPlan(ports, athleteId);
    const later = { name: 'Autumn', distance: 'marathon', date: '2027-10-10', aim: { kind: 'finish' } };
    await addGoal(ports)({ athleteId, key: 'later', body: aGoal(later) });
    await addGoal(ports)({ athleteId, key: 'close', body: aGoal({ ...later, distance: '10K', date: '2027-04-11' }) });

    const { places, tensions, blocks } = await seen();

    expect(places.map(({ priority }) => priority).toSorted()).toEqual(['A', 'A', 'B']);
    expect(tensions).toMatchObject([{ clash: { becomes: 'B' } }]);
    expect(blocks.filter(({ kind }) => kind === 'race').map(({ sunday }) => sunday)).toEqual([
      '2027-03-14',
      '2027-10-10',
    ]);
  });

  it('leads through a plan without a race before anything else', async () => {
    await aReadyPlan(ports, athleteId, {}, aFitnessBody());

    const { blocks } = await seen();

    expect(blocks[0]).toMatchObject({ kind: 'fitness', weeks: 12, monday: '2026-11-23' });
    expect(blocks[1]?.monday).toBe('2027-02-15');
  });

  it('leaves out what is over', async () => {
    await aReadyPlan(ports, athleteId);
    const list = await listGoals(ports)({ athleteId });
    const goalId = list.status === 'done' ? (list.value.goals[0]?.goalId ?? '') : '';
    expect(list).toMatchObject({ value: { planned: goalId } });

    await settleGoal(ports)({
      athleteId,
      params: { goalId },
      body: { race: null, outcome: { status: 'dropped', because: 'less-time', reflection: '' } },
    });

    expect(await seen()).toMatchObject({ races: [], places: [] });
  });

  it('forgets a goal that is taken off the list, but not the one that is trained for', async () => {
    await aReadyPlan(ports, athleteId);
    const later = await addGoal(ports)({ athleteId, key: 'later', body: aGoal({ date: '2027-10-10' }) });
    const goalId = later.status === 'done' ? later.value.goalId : '';
    const { plan } = await seen();
    const remove = (id: string) => removeGoal(ports)({ athleteId, params: { goalId: id } });

    expect(await remove(plan?.goal ?? '')).toMatchObject({ kind: 'conflict' });
    expect(await remove(goalId)).toMatchObject({ status: 'done' });
    expect(await remove(goalId)).toMatchObject({ kind: 'not-found' });
    expect((await seen()).places.map(({ goal }) => goal)).toEqual([plan?.goal]);
  });

  it('is none before there is an athlete', async () => {
    expect(await getSeason(ports)({ athleteId })).toMatchObject({ kind: 'not-coachable' });
  });
});
