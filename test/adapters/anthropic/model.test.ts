import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AnthropicClient, bearer } from '../../../shared/adapters/anthropic/client';
import { anthropicModel } from '../../../shared/adapters/anthropic/model';
import { modelTable } from '../../../shared/adapters/model-table';
import { systemClock } from '../../../shared/adapters/system-clock';
import { CoachRefused, CoachUnavailable } from '../../../shared/contract/faults';
import type { ModelCall, ModelEvent } from '../../../shared/ports';
import { fakeKey, type MessagesApi, startMessagesApi } from '../../fakes/messages-api/messages-api';
import { type Answer, answers, errors, text } from '../../fakes/messages-api/script';

/** Longer than any machine at work needs: what is not about waiting must not fail for being slow. */
const patience = { CLAUDE_FIRST_TEXT_MS: '9000', CLAUDE_SILENCE_MS: '9000' };
const impatience = { CLAUDE_FIRST_TEXT_MS: '600', CLAUDE_SILENCE_MS: '300' };
const words = '{"weeks":[{"f":"Settle in","d":["Mon EZ | 8km Z2 | Easy talk all the way."]}]}';

let api: MessagesApi | undefined;
const unhandled: unknown[] = [];
const note = (reason: unknown): void => {
  unhandled.push(reason);
};
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  await api?.stop();
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

const listening = async (first: Answer, ...others: readonly Answer[]): Promise<MessagesApi> => {
  api = await startMessagesApi({
    script: answers(first, ...others),
    pace: { tokensPerSecond: 5_000, firstTextMs: 10 },
  });
  return api;
};

const call = (changes: Partial<ModelCall> = {}, leftMs = 20_000): ModelCall => ({
  task: 'plan',
  system: 'You write training plans. '.repeat(200),
  user: 'The picture and the blueprint.',
  schema: {
    type: 'object',
    properties: { weeks: { type: 'array', items: { type: 'string' } } },
    required: ['weeks'],
    additionalProperties: false,
  },
  maxTokens: 4_000,
  subject: 'opaque-id',
  deadline: new Date(Date.now() + leftMs),
  ...changes,
});

const model = (url: string, environment: Readonly<Record<string, string>> = patience, key = fakeKey) =>
  anthropicModel({
    client: new AnthropicClient(
      url,
      bearer(async () => key),
    ),
    table: () => modelTable(environment),
    clock: systemClock(),
  });

type Heard = Readonly<{ text: string; end: Extract<ModelEvent, { type: 'end' }>; events: number }>;

const heard = async (events: AsyncIterable<ModelEvent>): Promise<Heard> => {
  const all: ModelEvent[] = [];
  for await (const event of events) all.push(event);
  const ends = all.filter((event) => event.type === 'end');
  expect(ends).toHaveLength(1);
  expect(all.at(-1)?.type).toBe('end');
  const [end] = ends;
  if (end === undefined) throw new Error('No end.');
  return { text: all.map((event) => (event.type === 'text' ? event.text : '')).join(''), end, events: all.length };
};

const ask = async (changes?: Partial<ModelCall>, leftMs?: number, environment = patience): Promise<Heard> =>
  heard(model(api?.url ?? '', environment).stream(call(changes, leftMs)));

/** A socket of ours is closed a moment after it was given up. */
const isQuiet = async (): Promise<boolean> => {
  for (let waited = 0; waited < 500; waited += 10) {
    if (api?.underWay() === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
};

describe('Claude over the Messages API', () => {
  it('streams the text in pieces, and tells what it took', async () => {
    await listening({ kind: 'text', text: words, pace: { tokensPerSecond: 20 } });

    const { text: whole, end, events } = await ask();

    expect(whole).toBe(words);
    expect(events).toBeGreaterThan(3);
    expect(end).toMatchObject({ model: 'claude-sonnet-5-5', stop: 'complete' });
    expect(end.usage.output).toBe(Math.ceil(words.length / 3));
    expect(end.usage.cacheWrites).toBeGreaterThan(1_000);
    expect(end.costMicroUsd).toBe(
      Math.ceil(end.usage.input * 2 + end.usage.cacheWrites * 4 + end.usage.output * 10 - 1e-6),
    );
  });

  it('reads the rules from the cache the second time, at a tenth of the price', async () => {
    await listening(text(words));

    const first = await ask();
    const second = await ask();

    expect(second.end.usage).toMatchObject({ cacheWrites: 0, cachedInput: first.end.usage.cacheWrites });
    expect(second.end.costMicroUsd).toBeLessThan(first.end.costMicroUsd);
  });

  it('sends what the model takes, the words of the call alone, and an opaque id', async () => {
    const { requests } = await listening(text(words));
    process.env['ANTHROPIC_CUSTOM_HEADERS'] = 'x-surprise: yes\nauthorization: Bearer somebody-else';
    process.env['ANTHROPIC_API_KEY'] = 'sk-of-the-shell';

    try {
      await ask();
    } finally {
      delete process.env['ANTHROPIC_CUSTOM_HEADERS'];
      delete process.env['ANTHROPIC_API_KEY'];
    }

    const [{ headers, body } = { headers: {}, body: '{}' }] = requests;
    expect(headers).toMatchObject({ authorization: `Bearer ${fakeKey}` });
    expect(headers).not.toHaveProperty('x-surprise');
    const { system, user, schema } = call();
    expect(JSON.parse(body)).toEqual({
      model: 'claude-sonnet-5-5',
      max_tokens: 4_000,
      system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral', ttl: '1h' } }],
      messages: [{ role: 'user', content: user }],
      thinking: { type: 'between_tools' },
      output_config: { effort: 'low', format: { type: 'json_schema', schema } },
      metadata: { user_id: 'opaque-id' },
      stream: true,
    });
  });

  it.each([
    ['claude-haiku-5-5', { thinking: { type: 'disabled' } }],
    ['claude-sonnet-5-5', { thinking: { type: 'between_tools' } }],
    ['claude-opus-5-5', {}],
  ])('asks %s for as little thinking as it takes', async (name, asked) => {
    const { requests, url } = await listening(text(words));

    const { end } = await heard(model(url, { ...patience, CLAUDE_MODEL_PLAN: name }).stream(call()));

    const { thinking, output_config } = JSON.parse(requests[0]?.body ?? '{}');
    expect({ ...(thinking && { thinking }) }).toEqual(asked);
    expect(output_config.effort).toBe('low');
    expect(end).toMatchObject({ stop: 'complete', model: name });
  });

  it('gives each task its own model and cap', async () => {
    const { requests, url } = await listening(text(words));
    const own = { ...patience, CLAUDE_MODEL_WEEK_REVIEW: 'claude-opus-5-5', CLAUDE_MAX_TOKENS_STRENGTH: '99' };

    for (const task of ['plan', 'replacement', 'strength', 'week-review'] as const) {
      await heard(model(url, own).stream(call({ task, maxTokens: 500 })));
    }

    const sent = requests.map(({ body }) => JSON.parse(body));
    expect(sent.map((each) => each.model)).toEqual([
      'claude-sonnet-5-5',
      'claude-haiku-5-5',
      'claude-haiku-5-5',
      'claude-opus-5-5',
    ]);
    expect(sent.map((each) => each.max_tokens)).toEqual([500, 500, 99, 500]);
  });
});

describe('a reply that does not end well', () => {
  it.each([
    ['max_tokens', 'out-of-tokens'],
    ['model_context_window_exceeded', 'out-of-tokens'],
    ['refusal', 'refused'],
    ['pause_turn', 'other'],
  ] as const)('tells of %s', async (stopReason, stop) => {
    await listening({ kind: 'text', text: words, stopReason });

    const { text: whole, end } = await ask();

    expect(whole).toBe(words);
    expect(end.stop).toBe(stop);
  });

  it('stops where its tokens end', async () => {
    await listening(text(words));

    const { text: whole, end } = await ask({ maxTokens: 10 });

    expect(whole).toBe(words.slice(0, 30));
    expect(end).toMatchObject({ stop: 'out-of-tokens', usage: { output: 10 } });
  });

  it.each(['eof', 'reset', 'error-event', 'silence'] as const)(
    'keeps what came before it was cut by %s, counts it, and asks for no more',
    async (by) => {
      const { requests } = await listening({ kind: 'broken', text: words, after: 40, by });

      const { text: whole, end } = await ask({}, 20_000, by === 'silence' ? impatience : patience);

      expect(whole).toBe(words.slice(0, 40));
      expect(end.stop).toBe('cut');
      expect(end.usage.output).toBe(16);
      expect(end.usage.input).toBeGreaterThan(0);
      expect(requests).toHaveLength(1);
      expect(await isQuiet()).toBe(true);
    },
  );

  it('keeps what came before it spoke no JSON', async () => {
    const { requests } = await listening({ kind: 'garbled', text: words, after: 40 });

    const { text: whole, end } = await ask();

    expect(whole).toBe(words.slice(0, 40));
    expect(end.stop).toBe('cut');
    expect(requests).toHaveLength(1);
  });

  it('ends at the deadline, however slow it is', async () => {
    await listening({ kind: 'text', text: words.repeat(10), pace: { tokensPerSecond: 20 } });
    const begun = performance.now();

    const { text: whole, end } = await ask({}, 500);

    expect(performance.now() - begun).toBeLessThan(3_000);
    expect(whole.length).toBeGreaterThan(0);
    expect(end.stop).toBe('out-of-time');
    expect(await isQuiet()).toBe(true);
  });

  it('is closed when nobody listens any more', async () => {
    const { url, underWay } = await listening({ kind: 'text', text: words.repeat(10), pace: { tokensPerSecond: 20 } });

    for await (const event of model(url).stream(call())) {
      expect(event.type).toBe('text');
      expect(underWay()).toBe(1);
      break;
    }

    expect(await isQuiet()).toBe(true);
  });
});

describe('a call that finds nobody', () => {
  it.each([
    ['400', errors.badRequest],
    ['401', errors.badKey],
    ['403', { kind: 'error', status: 403, type: 'permission_error' }],
    ['413', { kind: 'error', status: 413, type: 'request_too_large' }],
  ] as const)('is refused for good by %s, and not repeated', async (_status, error) => {
    const { requests } = await listening(error);

    await expect(ask()).rejects.toThrow(CoachRefused);
    expect(requests).toHaveLength(1);
  });

  it('is refused for good where the key is wrong', async () => {
    const { url } = await listening(text(words));

    await expect(heard(model(url, patience, 'sk-wrong').stream(call()))).rejects.toThrow(CoachRefused);
  });

  it.each([
    ['429', errors.tooMany],
    ['500', errors.broken],
    ['529', errors.overloaded],
  ] as const)('is tried once more after %s', async (_status, error) => {
    const { requests } = await listening(error, text(words));

    const { text: whole } = await ask();

    expect(whole).toBe(words);
    expect(requests).toHaveLength(2);
  });

  it.each([
    ['429', errors.tooMany],
    ['500', errors.broken],
    ['529', errors.overloaded],
  ] as const)('gives up after the second %s', async (_status, error) => {
    const { requests } = await listening(error);

    await expect(ask()).rejects.toThrow(CoachUnavailable);
    expect(requests).toHaveLength(2);
  });

  it('waits as long as it is asked to, where there is time', async () => {
    const { requests } = await listening(errors.tooManyFor(0.2), text(words));
    const begun = performance.now();

    await ask();

    expect(performance.now() - begun).toBeGreaterThanOrEqual(195);
    expect(requests).toHaveLength(2);
  });

  it('does not wait where the pause would eat the time', async () => {
    const { requests } = await listening(errors.tooManyFor(30), text(words));
    const begun = performance.now();

    await expect(ask()).rejects.toThrow(CoachUnavailable);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(requests).toHaveLength(1);
  });

  it('gives up a server that says nothing at all', async () => {
    await listening({ kind: 'mute' });
    const begun = performance.now();

    await expect(ask({}, 20_000, impatience)).rejects.toThrow(CoachUnavailable);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(await isQuiet()).toBe(true);
  });

  it('never waits past the deadline for a first word', async () => {
    await listening({ kind: 'mute' });
    const begun = performance.now();

    await expect(ask({}, 150)).rejects.toThrow(CoachUnavailable);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('is told of at once where nobody listens', async () => {
    const { url, stop } = await listening(text(words));
    await stop();

    await expect(heard(model(url).stream(call()))).rejects.toThrow(CoachUnavailable);
  });

  it('ends a reply that never gets to its text with the truth about its cost', async () => {
    await listening({ kind: 'broken', text: words, after: 0, by: 'silence' });

    const { text: whole, end } = await ask({}, 20_000, impatience);

    expect(whole).toBe('');
    expect(end.stop).toBe('cut');
    expect(end.usage.cacheWrites).toBeGreaterThan(0);
  });
});
