import { beforeEach, describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../shared/coach/house/house-plan';
import { replaceHouseSession } from '../../../shared/coach/house/replace-session';
import { CoachRefused, CoachUnavailable } from '../../../shared/contract/faults';
import { reviewReplacement } from '../../../shared/domain/adjustment/review-replacement';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import type { Session } from '../../../shared/domain/session/session';
import { houseReplacer } from '../../../shared/usecases/adjustment/house-replacer';
import { claudeReplacer } from '../../../shared/usecases/claude/claude-replacer';
import { usualPace } from '../../../shared/usecases/claude/pace';
import { aNiggle } from '../../builders/a-niggle';
import { anOrder } from '../../builders/adjustments';
import { anAthlete } from '../../builders/an-athlete';
import { anErrand } from '../../builders/claude/a-writing-order';
import { printReplacement } from '../../builders/claude/claude-replies';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';
import { type Script, ScriptedModel } from '../../fakes/scripted-model';

const picture = anAthlete();
const drawn = housePlan(picture);
if (drawn.status === 'refused') throw new RangeError('No plan is safe.');
const hard = drawn.weeks.flatMap(({ sessions }) => sessions).find(({ kind }) => kind === 'cruise') as Session;
const order = anOrder({ picture, zones: paceZones(picture.fitness.threshold), weeks: drawn.weeks }, hard, {
  kind: 'niggle',
  niggle: aNiggle({ severity: 2 }),
});
const house = replaceHouseSession(order);
const good = printReplacement({ ...house, why: 'It keeps the rhythm of your week and spares the leg.' });
const harder = JSON.stringify({ session: 'IN 10x1km Z5 (1min Z1)', note: 'Go.', why: 'You asked for it.' });

let ports: MemoryPorts;
let model: ScriptedModel;
beforeEach(() => {
  ports = memoryPorts();
});

const replace = (answer: (turn: number) => Script, callsPerAthlete = 10) => {
  model = new ScriptedModel((_, turn) => answer(turn));
  const replacer = claudeReplacer({
    ...ports,
    model,
    modelOf: () => 'claude-haiku-5-5',
    allowance: () => ({ callsPerAthlete, dailyMicroUsd: 1_000_000 }),
    pace: usualPace,
  });
  return replacer.replace(order, anErrand({ readyBy: new Date('2026-11-21T20:00:15Z') }));
};
const receipts = () => ports.callReceipts.list('athlete-a', 'plan-a');

describe('Claude’s proposal for another session', () => {
  it('is Claude’s, once it is no harder', async () => {
    const { draft, writtenBy, note } = await replace(() => ({ text: good }));

    expect({ writtenBy, note, why: draft.why }).toMatchObject({
      writtenBy: 'claude',
      note: null,
      why: expect.stringContaining('spares the leg'),
    });
    expect(reviewReplacement(order, draft).status).toBe('accepted');
    expect(model.calls).toMatchObject([{ task: 'replacement' }]);
    expect(await receipts()).toMatchObject([{ task: 'replacement', end: 'complete', reply: good }]);
  });

  it('goes back once with the objections when it is harder', async () => {
    const { writtenBy } = await replace((turn) => ({ text: turn === 1 ? harder : good }));

    expect(writtenBy).toBe('claude');
    const [first, second] = await receipts();
    expect(first?.objections.length).toBeGreaterThan(0);
    expect(model.calls[1]?.user).toContain(JSON.stringify(first?.objections[0]?.sentence.slice(0, 20)).slice(1, -1));
    expect(second).toMatchObject({ end: 'complete', objections: [] });
  });

  it.each<[string, Script, number]>([
    ['nobody answers', { fault: new CoachUnavailable('529') }, 2],
    ['it is turned away', { fault: new CoachRefused('401') }, 1],
    ['it does not want to', { text: '', stop: 'refused' }, 1],
    ['it breaks off', { text: good.slice(0, 20), stop: 'cut' }, 2],
    ['it stays harder', { text: harder }, 2],
    ['it answers nonsense', { text: 'Run, of course.' }, 2],
  ])('is the house coach’s when %s, and says so', async (_, script, calls) => {
    const written = await replace(() => script);

    expect(written).toEqual({ draft: house, writtenBy: 'house', note: expect.stringContaining('house coach') });
    expect(model.calls).toHaveLength(calls);
    expect((await receipts()).every(({ end }) => end !== 'open')).toBe(true);
  });

  it('is the house coach’s when it hangs, in the promised time', async () => {
    const begun = performance.now();
    model = new ScriptedModel(() => ({ waitMs: Number.POSITIVE_INFINITY }));
    const replacer = claudeReplacer({
      ...ports,
      model,
      modelOf: () => 'claude-haiku-5-5',
      allowance: () => ({ callsPerAthlete: 1, dailyMicroUsd: 1_000_000 }),
      pace: usualPace,
    });
    const written = await replacer.replace(order, anErrand({ readyBy: new Date('2026-11-21T20:00:02.500Z') }));

    expect(written.writtenBy).toBe('house');
    expect(model.calls).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('is the house coach’s when the day’s calls are used up, and nothing is sent', async () => {
    const { writtenBy, note } = await replace(() => ({ text: good }), 0);

    expect({ writtenBy, note }).toEqual({ writtenBy: 'house', note: expect.stringContaining('all it may for today') });
    expect(model.calls).toEqual([]);
  });

  it('is asked for once, however often the task is run', async () => {
    const first = await replace(() => ({ text: good }));
    const again = await replace(() => ({ text: harder }));

    expect(again).toEqual(first);
    expect(model.calls).toEqual([]);
  });
});

describe('the house coach’s proposal', () => {
  it('needs nobody', async () => {
    expect(await houseReplacer.replace(order, anErrand())).toEqual({ draft: house, writtenBy: 'house', note: null });
  });
});
