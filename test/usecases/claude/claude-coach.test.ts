import { beforeEach, describe, expect, it } from '@jest/globals';
import { CoachRefused, CoachUnavailable } from '../../../shared/contract/faults';
import { isoDate } from '../../../shared/domain/units/calendar';
import { kilometres } from '../../../shared/domain/units/quantity';
import type { CoachWord, WritingOrder } from '../../../shared/ports';
import { claudeCoach } from '../../../shared/usecases/claude/claude-coach';
import { usualPace } from '../../../shared/usecases/claude/pace';
import { anAthlete } from '../../builders/an-athlete';
import { aGoodReply, anErrand, aWritingOrder, planOf } from '../../builders/claude/a-writing-order';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';
import { type Script, ScriptedModel } from '../../fakes/scripted-model';

const order = aWritingOrder(anAthlete());
const all = order.blueprint.weeks.map(({ number }) => number);
const good = aGoodReply(order);

let ports: MemoryPorts;
let model: ScriptedModel;
let allowance: { callsPerAthlete: number; dailyMicroUsd: number };
beforeEach(() => {
  ports = memoryPorts();
  allowance = { callsPerAthlete: 10, dailyMicroUsd: 1_000_000 };
});

const coach = (answer: (turn: number) => Script) => {
  model = new ScriptedModel((_, turn) => answer(turn));
  return claudeCoach({
    ...ports,
    model,
    modelOf: () => 'claude-sonnet-5-5',
    allowance: () => allowance,
    pace: usualPace,
  });
};
const wordsOf = async (words: AsyncIterable<CoachWord>): Promise<CoachWord[]> => {
  const heard: CoachWord[] = [];
  for await (const word of words) heard.push(word);
  return heard;
};
const write = (answer: (turn: number) => Script, wish: Partial<WritingOrder> = {}) =>
  wordsOf(coach(answer).write({ ...order, ...wish }));

/** The plan, which must be whole and stand whatever happened, and what was told of it. */
const outcome = (words: readonly CoachWord[], of = order) => {
  const { weeks, review } = planOf(of, words);
  expect(weeks).toHaveLength(of.blueprint.weeks.length);
  expect(review.objections.filter(({ severity }) => severity === 'must')).toEqual([]);
  const told = words.findLast((word) => word.type === 'writer');
  const claudes = weeks.filter(({ writtenBy }) => writtenBy === 'claude').map(({ number }) => number);
  return { claudes, note: told?.type === 'writer' ? told.note : undefined };
};
const receipts = () => ports.callReceipts.list('athlete-a', 'plan-a');
const spent = () => ports.table.items.get('BUDGET#2026-11-21 SPENT')?.['microUsd'];
const upTo = (week: number, text = good) => text.slice(0, text.indexOf(`{"n":${week},`));

describe('Claude as the coach', () => {
  it('writes every week, as it comes, in one call', async () => {
    const words = await write(() => ({ text: good }));

    expect(outcome(words)).toEqual({ claudes: all, note: null });
    expect(words.flatMap((word) => (word.type === 'week' ? [word.draft.number] : []))).toEqual(all);
    expect(model.calls).toHaveLength(1);
  });

  it('files what it was told, what it answered, what that cost and what became of it', async () => {
    await write(() => ({ text: good }));

    const [receipt, ...others] = await receipts();
    expect(others).toEqual([]);
    expect(receipt).toMatchObject({
      receiptId: 'plan-a-plan-1',
      end: 'complete',
      model: 'claude-sonnet-5-5',
      system: model.calls[0]?.system,
      user: model.calls[0]?.user,
      reply: good,
      weeks: { asked: all, kept: all },
      objections: [],
    });
    expect(receipt?.firstTextMs).not.toBeNull();
    expect(spent()).toBe(receipt?.costMicroUsd);
  });

  it('is told nothing that says whose plan it is', async () => {
    await write(() => ({ text: good }));

    expect(JSON.stringify(model.calls)).not.toMatch(/athlete-a|plan-a/);
  });

  it('keeps what came of a stream that was cut, and asks once more for the rest alone', async () => {
    const rest = all.filter((week) => week >= 6);
    const words = await write((turn) =>
      turn === 1 ? { text: upTo(6), stop: 'cut' } : { text: aGoodReply(order, rest) },
    );

    expect(outcome(words)).toEqual({ claudes: all, note: null });
    expect((await receipts()).map(({ end, weeks }) => ({ end, weeks }))).toEqual([
      { end: 'cut', weeks: { asked: all, kept: [1, 2, 3, 4, 5] } },
      { end: 'complete', weeks: { asked: rest, kept: rest } },
    ]);
  });

  it('asks no second time when there is no time for an answer', async () => {
    const errand = anErrand({ readyBy: new Date('2026-11-21T20:00:11Z') });
    const words = await write(() => ({ text: upTo(6), stop: 'cut' }), { errand });

    expect(outcome(words)).toEqual({
      claudes: [1, 2, 3, 4, 5],
      note: expect.stringContaining(`Claude wrote 5 of the ${all.length} weeks.`),
    });
    expect(model.calls).toHaveLength(1);
  });

  it('sends a week that breaks a rule back with the objections, and takes the better one', async () => {
    const bad = good.replace(/(\{"n":2,.*?"d":\[")[^"]*/, '$1Tue IN 12x1km Z6 (1min) | hard');
    const words = await write((turn) => (turn === 1 ? { text: bad } : { text: aGoodReply(order, [2]) }));

    expect(outcome(words)).toEqual({ claudes: all, note: null });
    expect(model.calls[1]?.user).toMatch(/Week 2: /);
    const [first, second] = await receipts();
    expect(first?.objections.every(({ week }) => week === 2)).toBe(true);
    expect(first?.objections.length).toBeGreaterThan(0);
    expect(second?.weeks).toEqual({ asked: [2], kept: [2] });
  });

  it('leaves to the house coach what is not good the second time either', async () => {
    const bad = good.replace(/(\{"n":2,.*?"d":\[")[^"]*/, '$1Tue IN 12x1km Z6 (1min) | hard');
    const words = await write(() => ({ text: bad }));

    expect(outcome(words).claudes).toEqual(all.filter((week) => week !== 2));
    expect(model.calls).toHaveLength(2);
  });

  it.each<[string, Script, number, RegExp]>([
    ['nobody answers', { fault: new CoachUnavailable('529') }, 2, /did not answer in time/],
    ['it is turned away', { fault: new CoachRefused('401') }, 1, /could not be asked/],
    ['it does not want to', { text: 'I would rather not.', stop: 'refused' }, 1, /did not want to/],
    ['it answers nonsense', { text: '{"weeks":[{"n":1,"f":"x","d":["Mon ??"]}]}' }, 2, /did not pass the rules/],
    ['the adapter breaks', { fault: new TypeError('undefined') }, 2, /house coach/],
  ])('is the house coach’s plan when %s', async (_, script, calls, note) => {
    const words = await write(() => script);

    expect(outcome(words)).toEqual({ claudes: [], note: expect.stringMatching(note) });
    expect(model.calls).toHaveLength(calls);
    expect((await receipts()).every(({ end }) => end !== 'open')).toBe(true);
  });

  it('listens no longer than it may to a call that hangs, and counts the most it may have cost', async () => {
    const errand = anErrand({ readyBy: new Date('2026-11-21T20:00:04.200Z') });
    const begun = performance.now();
    const words = await write(() => ({ waitMs: Number.POSITIVE_INFINITY }), { errand });

    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(outcome(words)).toEqual({ claudes: [], note: expect.stringContaining('did not answer in time') });
    expect(await receipts()).toMatchObject([{ end: 'out-of-time' }]);
  });

  it('writes the last weeks of a long plan, and the house coach those before', async () => {
    const long = aWritingOrder(
      anAthlete({
        goal: { kind: 'race', distance: 'half', date: isoDate('2027-10-31'), aim: { kind: 'finish' } },
        recent: { weeklyVolumes: [39, 40, 40, 41].map(kilometres), longestRun: kilometres(14) },
      }),
    );
    const weeks = long.blueprint.weeks.length;
    expect(weeks).toBeGreaterThan(30);
    const words = await wordsOf(coach(() => ({ text: aGoodReply(long) })).write(long));

    const { claudes, note } = outcome(words, long);
    expect(claudes).toEqual(Array.from({ length: 24 }, (_, index) => weeks - 23 + index));
    expect(note).toMatch(/^Claude wrote the last 24 weeks/);
  });
});

describe('Claude’s allowance', () => {
  it('is looked at before anything is sent: the athlete’s calls', async () => {
    allowance = { callsPerAthlete: 0, dailyMicroUsd: 1_000_000 };
    const words = await write(() => ({ text: good }));

    expect(outcome(words)).toEqual({ claudes: [], note: expect.stringContaining('Ask again tomorrow') });
    expect(model.calls).toEqual([]);
    expect(await receipts()).toMatchObject([{ end: 'not-asked', costMicroUsd: 0 }]);
  });

  it('and everybody’s money, of which the most that a call may cost must be left', async () => {
    allowance = { callsPerAthlete: 10, dailyMicroUsd: 60_000 };
    await write(() => ({ text: good }));
    expect(model.calls).toHaveLength(1);
    const first = spent();

    const other = await write(() => ({ text: good }), { errand: anErrand({ planId: 'plan-b', command: 'plan-b' }) });
    expect(model.calls).toHaveLength(0);
    expect(outcome(other).claudes).toEqual([]);
    expect(spent()).toBe(first);
  });
});

describe('a run of the step that broke off', () => {
  /** Hears some weeks, then the process is gone: nothing more is filed. */
  const brokenOff = async (weeks: number, answer: (turn: number) => Script) => {
    const words: CoachWord[] = [];
    const talk = coach(answer).write(order)[Symbol.asyncIterator]();
    while (words.filter(({ type }) => type === 'week').length < weeks) words.push((await talk.next()).value);
    return planOf(order, words).weeks;
  };

  it('is taken up with what it had saved: the open question is not asked again, the rest is asked for', async () => {
    const saved = await brokenOff(5, () => ({ text: good }));
    const rest = all.filter((week) => week > 5);
    const words = await write(() => ({ text: aGoodReply(order, rest) }), { saved });

    const { review, weeks } = planOf(order, words);
    expect(weeks.map(({ number }) => number)).toEqual(rest);
    expect(review).toBeDefined();
    expect(model.calls).toHaveLength(1);
    expect((await receipts()).map(({ receiptId, end, weeks: { kept } }) => ({ receiptId, end, kept }))).toEqual([
      { receiptId: 'plan-a-plan-1', end: 'cut', kept: [1, 2, 3, 4, 5] },
      { receiptId: 'plan-a-plan-2', end: 'complete', kept: rest },
    ]);
  });

  it('reads an answer that was filed again, and pays nothing', async () => {
    await write(() => ({ text: good }));
    const paid = spent();

    const words = await write(() => ({ text: good }));
    expect(model.calls).toHaveLength(0);
    expect(outcome(words)).toEqual({ claudes: all, note: null });
    expect(spent()).toBe(paid);
  });
});
