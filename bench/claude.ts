import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { signedIn } from '../local/identity/signed-in';
import { startLaptopCloud } from '../local/laptop-cloud';
import { noonOf } from '../local/plan/noon-of';
import { readAthleteFile } from '../local/plan/read-athlete-file';
import { terminal } from '../local/support/terminal';
import type { Call } from '../shared/contract/client';
import { athletePicture } from '../shared/usecases/athlete/athlete-picture';
import { aGoodReply, aWritingOrder } from '../test/builders/claude/a-writing-order';
import { estimatedTokens } from '../test/builders/claude/estimated-tokens';
import { fakeKey, startMessagesApi } from '../test/fakes/messages-api/messages-api';
import type { Pace } from '../test/fakes/messages-api/script';
import { houseEnvironment } from '../test/local/house-environment';
import type { Line } from './line';
import { quantile } from './median-ms';

const read = readAthleteFile('examples/half-marathon.json');

const middle = (values: readonly number[]): number => quantile(values, 0.5);

type Times = Readonly<{ firstWeek: number; ready: number; model: number; houses: number }>;

/**
 * Sixteen weeks of six sessions by Claude, on the laptop cloud with a stand-in for its API: from the request to the
 * first week on the progress page and to the finished plan, at 80 tokens a second after two seconds; what of that was
 * not the model's time; and how long it takes with a model that takes no time at all, where nothing can be done while
 * it writes.
 */
export const claude = async (): Promise<Line[]> => {
  if (read.status === 'faulty') throw new Error('examples/half-marathon.json cannot be read.');
  const { athlete, goal, today } = read.file;
  const reply = aGoodReply(aWritingOrder(athletePicture(athlete, goal, { runs: [], today })));

  // The first plan finds cold functions, and is not counted; of the others the one in the middle is.
  const [, ...instant] = await plansAt({ tokensPerSecond: 1e9, firstTextMs: 0 }, reply, 4);
  const [, ...paced] = await plansAt({ tokensPerSecond: 80, firstTextMs: 2_000 }, reply, 4);
  return [
    { name: 'claude-16x6-tokens', value: estimatedTokens(reply), unit: 'tokens', budget: 3_600 },
    {
      name: 'claude-16x6-weeks-by-the-house',
      value: Math.max(...[...instant, ...paced].map(({ houses }) => houses)),
      unit: 'weeks',
      budget: 0,
    },
    {
      name: 'claude-16x6-first-week',
      value: middle(paced.map(({ firstWeek }) => firstWeek)) / 1000,
      unit: 's',
      budget: 6,
    },
    { name: 'claude-16x6-ready', value: middle(paced.map(({ ready }) => ready)) / 1000, unit: 's', budget: 50 },
    {
      name: 'claude-16x6-added-to-the-model',
      value: middle(paced.map(({ ready, model }) => ready - model)),
      unit: 'ms',
      budget: 500,
    },
    { name: 'claude-16x6-ready-with-an-instant-model', value: middle(instant.map(({ ready }) => ready)), unit: 'ms' },
  ];
};

const plansAt = async (pace: Pace, reply: string, count: number): Promise<Times[]> => {
  const api = await startMessagesApi({ script: () => ({ kind: 'text', text: reply }), pace });
  process.env = {
    ...houseEnvironment(process.env),
    ANTHROPIC_BASE_URL: api.url,
    ANTHROPIC_API_KEY: fakeKey,
  };
  const cloud = await startLaptopCloud({
    port: 0,
    now: now(),
    withSite: false,
    coach: 'claude',
    terminal: terminal(true),
  });
  try {
    const times: Times[] = [];
    for (let plan = 0; plan < count; plan += 1) times.push(await timed(cloud.url, api.spentMs));
    return times;
  } finally {
    await cloud.stop();
    await api.stop();
  }
};

const now = (): string =>
  read.status === 'faulty' ? '' : noonOf(read.file.today, read.file.athlete.timeZone).toISOString();

/** One plan of an athlete who has just come. */
const timed = async (origin: string, spentMs: () => number): Promise<Times> => {
  if (read.status === 'faulty') throw new Error('examples/half-marathon.json cannot be read.');
  const call = await signedIn(origin, `${randomUUID()}@example.com`);
  await call('putAthlete', { params: {}, body: read.file.athlete });
  const { goalId } = await call('addGoal', { params: {}, body: read.file.goal, idempotencyKey: 'goal' });

  const spentBefore = spentMs();
  const asked = performance.now();
  const { planId } = await call('requestPlan', { params: {}, body: { goalId }, idempotencyKey: 'plan' });
  const firstWeek = await until(
    call,
    planId,
    ({ weeks }) => weeks.length > 0,
    () => closelyMs,
  );
  // While the model writes, the athlete's page looks on at its own pace.
  const hasWritten = () => spentMs() > spentBefore;
  await until(
    call,
    planId,
    ({ status }) => status === 'ready',
    () => (hasWritten() ? closelyMs : asAPageMs),
  );
  const ready = performance.now() - asked;

  const { certificate } = await call('getPlan', { params: { planId } });
  const houses = certificate.writers.filter(({ writtenBy }) => writtenBy === 'house').length;
  return { firstWeek: firstWeek - asked, ready, model: spentMs() - spentBefore, houses };
};

type Progress = Awaited<ReturnType<typeof progressOf>>;
const progressOf = (call: Call, planId: string) => call('getPlanProgress', { params: { planId } });

/**
 * How often a page looks, and how often the bench does where it has to know the moment: each look costs the machine.
 */
const asAPageMs = 250;
const closelyMs = 20;

/** When it was so. */
const until = async (
  call: Call,
  planId: string,
  isSo: (progress: Progress) => boolean,
  everyMs: () => number,
): Promise<number> => {
  for (const begun = performance.now(); performance.now() - begun < 90_000; ) {
    const progress = await progressOf(call, planId);
    if (isSo(progress)) return performance.now();
    if (progress.status === 'failed' || progress.status === 'refused')
      throw new Error(`The plan was ${progress.status}.`);
    await pause(everyMs());
  }
  throw new Error('The plan was not ready in ninety seconds.');
};
