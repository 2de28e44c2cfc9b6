import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Prompt } from '../../../shared/coach/claude/prompt';
import { StorageThrottled } from '../../../shared/contract/faults';
import { isoDate } from '../../../shared/domain/units/calendar';
import type { Allowance, LanguageModel } from '../../../shared/ports';
import { consult } from '../../../shared/usecases/claude/consult';
import { type ConsultPorts, type Question, remarks } from '../../../shared/usecases/claude/conversation';
import { anErrand } from '../../builders/claude/a-writing-order';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';
import { type Script, ScriptedModel } from '../../fakes/scripted-model';

const day = isoDate('2026-11-21');
const prompt: Prompt = {
  system: 'Rules. '.repeat(100),
  user: 'A runner. '.repeat(100),
  schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
  maxTokens: 1_000,
  version: 'test-1',
};
const nothingKept = { objections: [], mends: [], kept: [], fresh: [] };

let ports: MemoryPorts;
let model: ScriptedModel;
beforeEach(() => {
  ports = memoryPorts();
});

type Wish = Partial<Question> &
  Readonly<{
    script?: Script;
    allowance?: Partial<Allowance>;
    allowances?: ConsultPorts['allowances'];
    of?: LanguageModel;
  }>;

/** Asks once, reads to the end and files. */
const ask = async ({ script = { text: 'Yes.' }, allowance = {}, allowances, of, ...wish }: Wish = {}) => {
  model = new ScriptedModel(() => script);
  const asked = consult({
    ...ports,
    allowances: allowances ?? ports.allowances,
    model: of ?? model,
    modelOf: () => 'claude-sonnet-5-5',
    allowance: () => ({ callsPerAthlete: 10, dailyMicroUsd: 1_000_000, ...allowance }),
  });
  const conversation = await asked({
    task: 'plan',
    errand: anErrand(),
    turn: 1,
    prompt,
    weeks: [],
    withinMs: 10_000,
    ...wish,
  });
  for await (const _ of conversation.text);
  await conversation.file(nothingKept);
  const [receipt] = await ports.callReceipts.list('athlete-a', 'plan-a');
  return { conversation, receipt };
};

/** What is taken from the budget before a call like this. */
const setAside = async (other: Partial<Prompt> = {}): Promise<number> => {
  ports = memoryPorts();
  let most = 0;
  const take: ConsultPorts['allowances']['take'] = async (_, __, microUsd) => {
    most = microUsd;
    return 'taken';
  };
  await ask({ prompt: { ...prompt, ...other }, allowances: { ...ports.allowances, take } });
  return most;
};

/** Whether exactly so much is left of a day's budget. */
const isSpent = async (microUsd: number): Promise<boolean> => {
  const take = (by: number, dailyMicroUsd: number) =>
    ports.allowances.take('somebody', day, by, { callsPerAthlete: 1_000, dailyMicroUsd });
  const fits = await take(1, microUsd + 1);
  const more = await take(1, microUsd + 1);
  return fits === 'taken' && more === 'everyone';
};

describe('a call of a model', () => {
  it('is counted at what it cost', async () => {
    const { receipt } = await ask();

    expect(receipt).toMatchObject({ end: 'complete', reply: 'Yes.', costMicroUsd: 6_010 });
    expect(await isSpent(6_010)).toBe(true);
  });

  it('is counted at what it cost also where that is more than was set aside', async () => {
    const dear: LanguageModel = {
      async *stream() {
        yield { type: 'text', text: 'Yes.' };
        const usage = { input: 90_000, cachedInput: 0, cacheWrites: 0, output: 1_000 };
        yield { type: 'end', model: 'claude-sonnet-5-5', stop: 'complete', usage, costMicroUsd: 190_000 };
      },
    };
    const { receipt } = await ask({ of: dear });

    expect(receipt).toMatchObject({ costMicroUsd: 190_000 });
    expect(await isSpent(190_000)).toBe(true);
  });

  it('sets more aside for words of more bytes, and for the shape of the answer', async () => {
    const plain = await setAside();
    const script = await setAside({ user: '走る'.repeat(500) });
    const shape = await setAside({ schema: { ...prompt.schema, description: 'Long. '.repeat(500) } });

    expect(script - plain).toBe(1_000 * 2);
    expect(shape).toBeGreaterThan(plain);
  });
});

describe('a call that is not made', () => {
  it('is not made where the budget would not cover the most it could cost, to the last millionth', async () => {
    const most = await setAside();

    ports = memoryPorts();
    const { receipt: refused } = await ask({ allowance: { dailyMicroUsd: most - 1 } });
    expect(refused).toMatchObject({ end: 'not-asked', remark: remarks.everyone, costMicroUsd: 0, reply: '' });
    expect(model.calls).toEqual([]);

    ports = memoryPorts();
    expect((await ask({ allowance: { dailyMicroUsd: most } })).receipt).toMatchObject({ end: 'complete' });
  });

  it('takes none of the athlete’s calls when the budget is used up', async () => {
    for (const turn of [1, 2, 3]) await ask({ turn, allowance: { callsPerAthlete: 2, dailyMicroUsd: 1 } });
    const receipts = await ports.callReceipts.list('athlete-a', 'plan-a');
    expect(receipts.map(({ remark }) => remark)).toEqual(Array.from({ length: 3 }, () => remarks.everyone));

    for (const turn of [4, 5]) await ask({ turn, allowance: { callsPerAthlete: 2 } });
    expect((await ports.callReceipts.list('athlete-a', 'plan-a')).filter(({ end }) => end === 'complete')).toHaveLength(
      2,
    );
  });

  it('is not made in the last moment, when it could bring nothing', async () => {
    const { receipt } = await ask({ withinMs: 999 });

    expect(receipt).toMatchObject({ end: 'out-of-time', remark: remarks['too-late'], costMicroUsd: 0 });
    expect(model.calls).toEqual([]);
    expect(await isSpent(0)).toBe(true);
  });

  it('says so when the budget could not be looked up, and may be made on the next turn', async () => {
    const broken = { ...ports.allowances, take: () => Promise.reject(new StorageThrottled('Too busy.')) };
    const { receipt, conversation } = await ask({ allowances: broken });

    expect(receipt).toMatchObject({ end: 'unavailable', remark: remarks.uncounted, costMicroUsd: 0, reply: '' });
    expect(conversation.end()).toBe('unavailable');
    expect(model.calls).toEqual([]);
  });

  it('does not hide a fault of ours', async () => {
    const broken = { ...ports.allowances, take: () => Promise.reject(new TypeError('A mistake.')) };

    await expect(ask({ allowances: broken })).rejects.toThrow('A mistake.');
  });
});
