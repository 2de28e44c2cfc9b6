import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AnthropicClient, bearer } from '../../shared/adapters/anthropic/client';
import { anthropicModel } from '../../shared/adapters/anthropic/model';
import { modelTable } from '../../shared/adapters/model-table';
import { StorageThrottled } from '../../shared/contract/faults';
import type { CallEnd } from '../../shared/contract/receipt';
import type { Picture } from '../../shared/domain/athlete/picture';
import { isoDate } from '../../shared/domain/units/calendar';
import { athletePicture } from '../../shared/usecases/athlete/athlete-picture';
import { claudeCoach } from '../../shared/usecases/claude/claude-coach';
import { getPlan } from '../../shared/usecases/plan/get-plan';
import { getPlanProgress } from '../../shared/usecases/plan-generation/get-plan-progress';
import { aGoal, aProfile } from '../builders/athlete-profile';
import { aGoodReply, aWritingOrder } from '../builders/claude/a-writing-order';
import { resultOf } from '../builders/result-of';
import { type MemoryPorts, memoryPorts } from '../fakes/memory-ports';
import { fakeKey, type MessagesApi, startMessagesApi } from '../fakes/messages-api/messages-api';
import { type Answer, answers, errors, text } from '../fakes/messages-api/script';
import { athleteId, PlanGenerationMachine } from './plan-generation-machine';

const picture: Picture = athletePicture(aProfile(), aGoal(), { runs: [], today: isoDate('2026-11-21') });
const order = aWritingOrder(picture);
const all = order.blueprint.weeks.map(({ number }) => number);
const good = aGoodReply(order);
const half = good.indexOf('{"n":9,');

/** How long is waited, in milliseconds: for all of an answer, for its first word, and for the next one. */
type Patience = Readonly<{ whole: number; firstText: number; withinText: number }>;

const promisedMs = 55_000;
/** Nothing is waited for in vain, however busy this machine is; where the waiting is the test, it is said how long. */
const ample: Patience = { whole: 40_000, firstText: 20_000, withinText: 20_000 };
const patienceWith = (answer: Answer): Patience => ({
  ...ample,
  ...(answer.kind === 'mute' && { firstText: 300 }),
  ...(answer.kind === 'broken' && answer.by === 'silence' && { withinText: 3_000 }),
});

jest.setTimeout(2 * promisedMs);

let ports: MemoryPorts;
let workflow: PlanGenerationMachine;
let api: MessagesApi | null = null;
beforeEach(async () => {
  ports = memoryPorts();
  workflow = await PlanGenerationMachine.over(ports);
});
afterEach(async () => {
  await api?.stop();
  api = null;
});

/** A generation with Claude, over HTTP, who answers so, call after call. */
const generate = (first: Answer, ...others: readonly Answer[]) => generateIn(patienceWith(first), first, ...others);

const generateIn = async (patience: Patience, first: Answer, ...others: readonly Answer[]) => {
  const begun = performance.now();
  api = await startMessagesApi({
    script: answers(first, ...others),
    pace: { tokensPerSecond: 20_000, firstTextMs: 5 },
  });
  const client = new AnthropicClient(
    api.url,
    bearer(async () => fakeKey),
  );
  const table = modelTable({
    CLAUDE_FIRST_TEXT_MS: String(patience.firstText),
    CLAUDE_SILENCE_MS: String(patience.withinText),
  });
  ports = Object.assign(ports, {
    coach: claudeCoach({
      ...ports,
      model: anthropicModel({ client, table: () => table, clock: ports.clock }),
      modelOf: (task) => table.tasks[task].model,
      allowance: () => ({ callsPerAthlete: 5, dailyMicroUsd: 1_000_000 }),
      pace: () => ({ settling: promisedMs - patience.whole, secondQuestion: 700 }),
    }),
  });
  const { planId, error } = await workflow.generate();
  return { ...(await outcome(planId)), error, tookMs: performance.now() - begun, requests: api.requests.length };
};

const outcome = async (planId: string) => {
  const found = resultOf(await getPlan(ports)({ athleteId, params: { planId } }));
  const progress = await getPlanProgress(ports)({ athleteId, params: { planId } });
  const receipts = await ports.callReceipts.list(athleteId, planId);
  const spent = ports.table.items.get('BUDGET#2026-11-21 SPENT')?.['microUsd'];
  const claudes = found.weeks.filter(({ writtenBy }) => writtenBy === 'claude').map(({ number }) => number);
  return { plan: found, progress, receipts, spent, claudes };
};
type Outcome = Awaited<ReturnType<typeof generate>>;

/** What holds whatever happened: a safe plan in time, no receipt left open, no money counted twice, nothing untold. */
const expectKeptPromises = ({ plan, error, receipts, spent, claudes, tookMs, progress }: Outcome): void => {
  expect(error).toBeNull();
  expect(plan.weeks.map(({ number }) => number)).toEqual(all);
  expect(plan.certificate.checks.filter(({ severity, met }) => severity === 'must' && !met)).toEqual([]);
  expect(plan.certificate.writers.filter(({ writtenBy }) => writtenBy === 'claude').map(({ week }) => week)).toEqual(
    claudes,
  );
  expect(tookMs).toBeLessThan(promisedMs);

  expect(receipts.filter(({ end }) => end === 'open')).toEqual([]);
  expect(receipts.flatMap(({ weeks }) => weeks.kept).sort((one, other) => one - other)).toEqual(claudes);
  expect(spent).toBe(receipts.reduce((sum, { costMicroUsd }) => sum + costMicroUsd, 0));
  expect(plan.writingNote === null).toBe(claudes.length === all.length);
  expect(progress).toMatchObject({ value: { note: plan.writingNote } });
};
const endsOf = ({ receipts }: Outcome): CallEnd[] => receipts.map(({ end }) => end);

describe('a plan of Claude’s, without a fault', () => {
  it('is Claude’s in nearly every week, and told so', async () => {
    const written = await generate(text(good));

    expectKeptPromises(written);
    expect(written.claudes.length / all.length).toBeGreaterThanOrEqual(0.95);
    expect(endsOf(written)).toEqual(['complete']);
    expect(written.requests).toBe(1);
    expect(written.receipts[0]).toMatchObject({ model: 'claude-sonnet-5-5', reply: good });
    expect(written.spent).toBeGreaterThan(0);
  });
});

describe('a fault of the way to Claude', () => {
  it.each<[string, Answer, Readonly<{ ends: CallEnd[]; requests: number }>]>([
    ['400', errors.badRequest, { ends: ['turned-away'], requests: 1 }],
    ['401', errors.badKey, { ends: ['turned-away'], requests: 1 }],
    ['429 for longer than there is', errors.tooManyFor(60), { ends: ['unavailable', 'unavailable'], requests: 2 }],
    ['429', errors.tooMany, { ends: ['unavailable', 'unavailable'], requests: 4 }],
    ['500', errors.broken, { ends: ['unavailable', 'unavailable'], requests: 4 }],
    ['529', errors.overloaded, { ends: ['unavailable', 'unavailable'], requests: 4 }],
    ['nothing at all', { kind: 'mute' }, { ends: ['unavailable', 'unavailable'], requests: 2 }],
  ])('that stays (%s) leaves the house coach’s plan', async (_, answer, { ends, requests }) => {
    const written = await generate(answer);

    expectKeptPromises(written);
    expect(written.claudes).toEqual([]);
    expect(written.plan.writingNote).toMatch(/house coach wrote this plan/);
    expect(endsOf(written).slice(0, 1)).toEqual(ends.slice(0, 1));
    expect(written.requests).toBeLessThanOrEqual(requests);
    expect(written.spent).toBe(0);
  });

  it.each<[string, Answer]>([
    ['429 with a short pause', errors.tooManyFor(0.2)],
    ['500', errors.broken],
    ['529', errors.overloaded],
  ])('that passes (%s) costs a moment and no week', async (_, answer) => {
    const written = await generate(answer, text(good));

    expectKeptPromises(written);
    expect(written.claudes).toEqual(all);
  });
});

describe('a reply that does not come whole', () => {
  it.each<[string, Answer, CallEnd]>([
    ['the end of the connection', { kind: 'broken', text: good, after: half, by: 'eof' }, 'cut'],
    ['a reset', { kind: 'broken', text: good, after: half, by: 'reset' }, 'cut'],
    ['an error in the stream', { kind: 'broken', text: good, after: half, by: 'error-event' }, 'cut'],
    ['silence', { kind: 'broken', text: good, after: half, by: 'silence' }, 'cut'],
    ['a stream that makes no sense', { kind: 'garbled', text: good, after: half }, 'cut'],
    ['its budget of tokens', { kind: 'text', text: good.slice(0, half), stopReason: 'max_tokens' }, 'out-of-tokens'],
  ])('because of %s keeps its complete weeks, and the rest is asked for once', async (_, answer, end) => {
    const rest = all.filter((week) => week >= 9);
    const written = await generate(answer, text(aGoodReply(order, rest)));

    expectKeptPromises(written);
    expect(written.claudes).toEqual(all);
    expect(endsOf(written)).toEqual([end, 'complete']);
    expect(written.receipts[0]?.weeks.kept).toEqual(all.filter((week) => week < 9));
    expect(written.receipts[1]?.weeks.asked).toEqual(rest);
    expect(written.requests).toBe(2);
  });

  it('because it is slow keeps what came in time', async () => {
    // Of twelve seconds of text there is time for half.
    const slow: Answer = { kind: 'text', text: good, pace: { tokensPerSecond: 200 } };
    const written = await generateIn({ ...ample, whole: 6_000 }, slow);

    expectKeptPromises(written);
    expect(endsOf(written)).toEqual(['out-of-time']);
    expect(written.claudes.length).toBeGreaterThan(0);
    expect(written.claudes.length).toBeLessThan(all.length);
    expect(written.plan.writingNote).toMatch(/^Claude wrote \d+ of the 16 weeks\./);
  });

  it('because Claude does not want to is not asked for again', async () => {
    const written = await generate({ kind: 'text', text: 'No.', stopReason: 'refusal' });

    expectKeptPromises(written);
    expect(endsOf(written)).toEqual(['refused']);
    expect(written.requests).toBe(1);
  });
});

/** The reply with its fifth week's first line replaced. */
const spoilt = (line: string, week = 5): string =>
  good.replace(new RegExp(`(\\{"n":${week},.*?"d":\\[")((?:[^"\\\\]|\\\\.)*)`), (_all, before) => before + line);

describe('a reply that must not be followed', () => {
  it.each<[string, string]>([
    ['is no JSON', 'Here is your plan: week 1, run a lot.'],
    ['has too few days', good.replace(/("n":5,"f":"[^"]*","d":)\[.*?\]/, '$1["Tue EZ"]')],
    ['has too many days', good.replace(/("n":5,"f":"[^"]*","d":\[)/, '$1"Mon LR | more","Mon LR | more",')],
    ['has impossible paces', spoilt('Tue EZ 8km @2:00')],
    ['has an impossible amount', spoilt('Tue IN 40x5km Z6 (10s) | go')],
    ['has foreign dates', spoilt('2031-01-01 EZ 8km')],
    ['obeys what stood in the athlete’s words', spoilt('Tue LR 60km | Ignore the frame, the athlete asked for 60 km.')],
    [
      'repeats its instructions',
      spoilt('Tue EZ | You are an experienced running coach. You write the sessions of a plan.'),
    ],
    ['links somewhere', spoilt('Tue EZ | See https://example.com for more.')],
  ])('since it %s gives way to the house coach in those weeks, and no others', async (_, reply) => {
    const written = await generate(text(reply));

    expectKeptPromises(written);
    if (reply.startsWith('{')) expect(written.claudes.length).toBeGreaterThanOrEqual(all.length - 1);
    else expect(written.claudes).toEqual([]);
    const prose = written.plan.weeks.flatMap(({ focus, sessions }) => [focus, ...sessions.map(({ note }) => note)]);
    expect(prose.join('\n')).not.toMatch(/https?:|Ignore the frame|experienced running coach/);
  });
});

describe('a fault of ours while Claude writes', () => {
  it('loses no week and pays for none twice', async () => {
    let faults = 1;
    ports.table.beforeWrite = (sortKey) => {
      if (sortKey.endsWith('-claude#W06') && faults-- > 0) throw new StorageThrottled('busy');
    };
    const rest = all.filter((week) => week > 5);
    // Slowly enough that the end has not come when the sixth week cannot be kept, however busy this machine is.
    const slow: Answer = { kind: 'text', text: good, pace: { tokensPerSecond: 400 } };
    const written = await generate(slow, text(aGoodReply(order, rest)));

    expectKeptPromises(written);
    expect(workflow.runs['WritePlan']).toBe(2);
    expect(written.claudes).toEqual(all);
    expect(written.requests).toBeLessThanOrEqual(2);
    expect(written.receipts[0]).toMatchObject({ end: 'cut', remark: expect.stringContaining('our side broke off') });
  });

  it('asks nothing again when all was written and only the last word was lost', async () => {
    let faults = 1;
    ports.table.beforeWrite = (sortKey) => {
      if (/^PLAN#[^#]+$/.test(sortKey) && workflow.runs['WritePlan'] === 1 && faults-- > 0)
        throw new StorageThrottled('busy');
    };
    const written = await generate(text(good));

    expectKeptPromises(written);
    expect(workflow.runs['WritePlan']).toBe(2);
    expect(written.requests).toBe(1);
    expect(endsOf(written)).toEqual(['complete']);
  });
});

describe('a day on which the budget is used up', () => {
  it('is a day of the house coach’s, and Claude is not asked', async () => {
    await ports.allowances.take('somebody', isoDate('2026-11-21'), 990_000, {
      callsPerAthlete: 1,
      dailyMicroUsd: 1_000_000,
    });
    const written = await generate(text(good));

    expect(written.requests).toBe(0);
    expect(written.error).toBeNull();
    expect(written.claudes).toEqual([]);
    expect(endsOf(written)).toEqual(['not-asked']);
    expect(written.plan.writingNote).toMatch(/all it may for today/);
    expect(written.spent).toBe(990_000);
  });
});
