import { beforeEach, describe, expect, it } from '@jest/globals';
import { writeHouseStrength } from '../../../shared/coach/house/strength-workout';
import { CoachUnavailable } from '../../../shared/contract/faults';
import { claudeStrength } from '../../../shared/usecases/claude/claude-strength';
import { usualPace } from '../../../shared/usecases/claude/pace';
import { houseStrength } from '../../../shared/usecases/strength/house-strength';
import { anErrand } from '../../builders/claude/a-writing-order';
import { printStrength } from '../../builders/claude/claude-replies';
import { aStrengthOrder } from '../../builders/strength';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';
import { type Script, ScriptedModel } from '../../fakes/scripted-model';

const order = aStrengthOrder();
const house = writeHouseStrength(order);
const good = printStrength({ ...house, note: 'Slow down, strong up; stop while the form is good.' });
const tooHeavy = printStrength({
  ...house,
  exercises: house.exercises.map((one) => ({ ...one, sets: 12 })),
});

let ports: MemoryPorts;
let model: ScriptedModel;
beforeEach(() => {
  ports = memoryPorts();
});

const strengthen = (answer: (turn: number) => Script, of = order) => {
  model = new ScriptedModel((_, turn) => answer(turn));
  const writer = claudeStrength({
    ...ports,
    model,
    modelOf: () => 'claude-haiku-5-5',
    allowance: () => ({ callsPerAthlete: 10, dailyMicroUsd: 1_000_000 }),
    pace: usualPace,
  });
  return writer.strengthen(of, anErrand({ readyBy: new Date('2026-11-21T20:00:20Z') }));
};

describe('Claude’s strength workout', () => {
  it('is Claude’s once it passes its review', async () => {
    const { draft, writtenBy, note } = await strengthen(() => ({ text: good }));

    expect({ writtenBy, note }).toEqual({ writtenBy: 'claude', note: null });
    expect(draft.note).toMatch(/^Slow down/);
    expect(await ports.callReceipts.list('athlete-a', 'plan-a')).toMatchObject([{ task: 'strength', end: 'complete' }]);
  });

  it('goes back once with the objections', async () => {
    const { writtenBy } = await strengthen((turn) => ({ text: turn === 1 ? tooHeavy : good }));

    expect(writtenBy).toBe('claude');
    expect(model.calls).toHaveLength(2);
    expect(model.calls[1]?.user).not.toBe(model.calls[0]?.user);
  });

  it.each<[string, Script]>([
    ['nobody answers', { fault: new CoachUnavailable('529') }],
    ['it stays too much', { text: tooHeavy }],
    ['it breaks off', { text: good.slice(0, 30), stop: 'cut' }],
  ])('is the house coach’s when %s', async (_, script) => {
    const written = await strengthen(() => script);

    expect(written).toEqual({ draft: house, writtenBy: 'house', note: expect.stringContaining('wrote this workout') });
  });

  it('is not asked for where the day is better without', async () => {
    const nearRace = aStrengthOrder({ daysToRace: 1 });
    const written = await strengthen(() => ({ text: good }), nearRace);

    expect(written).toEqual(await houseStrength.strengthen(nearRace, anErrand()));
    expect(written.draft.exercises).toEqual([]);
    expect(model.calls).toEqual([]);
  });
});
