import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adaptationPrompt } from '../../shared/coach/claude/adaptation/adaptation-prompt';
import { adaptationReplyReader } from '../../shared/coach/claude/adaptation/adaptation-reply-reader';
import { planPrompt } from '../../shared/coach/claude/plan/plan-prompt';
import type { Prompt } from '../../shared/coach/claude/prompt';
import { replacementPrompt } from '../../shared/coach/claude/replacement/replacement-prompt';
import { readReplacement } from '../../shared/coach/claude/replacement/replacement-reply';
import { strengthPrompt } from '../../shared/coach/claude/strength/strength-prompt';
import { readStrength } from '../../shared/coach/claude/strength/strength-reply';
import { weekReviewPrompt } from '../../shared/coach/claude/week-review/week-review-prompt';
import { readWeekReview } from '../../shared/coach/claude/week-review/week-review-reply';
import { adaptPlan } from '../../shared/coach/house/adapt-plan';
import type { LivePlan } from '../../shared/domain/adaptation/live-plan';
import { reviewRevision } from '../../shared/domain/adaptation/review-revision';
import { revisedPlan } from '../../shared/domain/adaptation/revision/revise-plan';
import { reviewReplacement } from '../../shared/domain/adjustment/review-replacement';
import { anOrder, randomPlans } from '../builders/adjustments';
import { aTiringPlan } from '../builders/an-adaptation-order';
import { draftsOf, faultsOf, readReply } from '../builders/claude/read-reply';
import { aPlanOrder } from '../builders/plans/a-plan-order';
import { livePlans } from '../builders/plans/random-live-plan';
import { sixSessions } from '../builders/six-sessions';
import { aStrengthOrder } from '../builders/strength';
import { weekReviewOrders } from '../builders/week-reviews';
import { badModels } from '../fakes/messages-api/bad-models';
import { goodModel } from '../fakes/messages-api/good-model';
import { fakeKey, type MessagesApi, startMessagesApi } from '../fakes/messages-api/messages-api';
import { answers, type Script, text } from '../fakes/messages-api/script';

let api: MessagesApi | undefined;
afterEach(() => api?.stop());

const listening = async (script: Script = answers(text('{}'))): Promise<MessagesApi> => {
  api = await startMessagesApi({ script, pace: { tokensPerSecond: 1e6, firstTextMs: 0 } });
  return api;
};

const request = (changes: Readonly<Record<string, unknown>> = {}) => ({
  model: 'claude-sonnet-5-5',
  max_tokens: 100,
  messages: [{ role: 'user', content: 'Hello' }],
  stream: true,
  ...changes,
});

const post = (body: unknown, headers: Readonly<Record<string, string>> = {}, path = '/v1/messages') =>
  fetch(`${api?.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${fakeKey}`, 'anthropic-version': '2026-10-21', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const refusal = async (body: unknown, headers?: Readonly<Record<string, string>>) => {
  const reply = await post(body, headers);
  const { error } = JSON.parse(await reply.text());
  return `${reply.status} ${error.type}: ${error.message}`;
};

const format = (schema: object) => ({ output_config: { format: { type: 'json_schema', schema } } });
const object = (properties: object, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

describe('the stand-in for the Messages API', () => {
  it.each([
    ['a field nobody knows', { colour: 'red' }, /400 invalid_request_error: colour: Extra inputs/],
    ['no budget of tokens', { max_tokens: undefined }, /400 .*max_tokens/],
    ['a model nobody knows', { model: 'claude-1' }, /404 not_found_error/],
    ['a temperature', { temperature: 0.2 }, /400 .*temperature is not supported/],
    [
      'a prefilled answer',
      {
        messages: [
          { role: 'user', content: 'A' },
          { role: 'assistant', content: '{' },
        ],
      },
      /prefill/,
    ],
    ['a forced tool', { tool_choice: { type: 'any' } }, /tool_choice/],
    ['Sonnet without thinking', { thinking: { type: 'disabled' } }, /use adaptive or between_tools/],
    [
      'Sonnet with a budget to think',
      { thinking: { type: 'enabled', budget_tokens: 1_024 }, max_tokens: 2_000 },
      /enabled/,
    ],
    ['Opus without thinking', { model: 'claude-opus-5-5', thinking: { type: 'disabled' } }, /use adaptive/],
    [
      'no thinking at the greatest effort',
      { thinking: { type: 'between_tools' }, output_config: { effort: 'max' } },
      /effort "max"/,
    ],
    ['a range in a schema', format(object({ n: { type: 'integer', minimum: 1 } })), /'minimum' is not supported/],
    ['a pattern in a schema', format(object({ n: { type: 'string', pattern: 'x' } })), /'pattern' is not supported/],
    [
      'more than one item at least',
      format(object({ n: { type: 'array', items: { type: 'string' }, minItems: 2 } })),
      /minItems/,
    ],
    ['an open object', format({ type: 'object', properties: {} }), /additionalProperties/],
    [
      'seventeen unions',
      format(object(Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`p${n}`, { type: ['string', 'null'] }])))),
      /union types \(17/,
    ],
  ])('refuses %s', async (_, changes, words) => {
    await listening();

    expect(await refusal(request(changes))).toMatch(words);
  });

  it('refuses a wrong key, a missing version and what is no JSON', async () => {
    await listening();

    expect(await refusal(request(), { authorization: 'Bearer other' })).toMatch(/^401 authentication_error/);
    expect(await refusal(request(), { 'anthropic-version': '' })).toMatch(/anthropic-version/);
    expect(await refusal('{')).toMatch(/not valid JSON/);
  });

  it('tells the events in the order of the API, with a ping and the thinking of models that think', async () => {
    await listening(answers(text('{"weeks":[]}')));

    const events = async (changes: Readonly<Record<string, unknown>>): Promise<readonly string[]> => {
      const told = await (await post(request(changes))).text();
      return [...told.matchAll(/^event: (.*)$/gm)].map(([, name = '']) => name);
    };

    const plain = [
      'content_block_start',
      'ping',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ];
    expect(await events({ thinking: { type: 'between_tools' } })).toEqual(['message_start', ...plain]);
    expect(await events({})).toEqual([
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_stop',
      ...plain,
    ]);
  });

  it('counts tokens without a budget for the answer', async () => {
    await listening();

    const reply = await post(
      { model: 'claude-haiku-5-5', messages: [{ role: 'user', content: 'x'.repeat(300) }] },
      {},
      '/v1/messages/count_tokens',
    );

    expect(JSON.parse(await reply.text())).toEqual({ input_tokens: 100 });
  });
});

describe('the models of the stand-in', () => {
  const order = aPlanOrder(sixSessions(16));
  const { system, user, schema, maxTokens } = planPrompt(order);
  const asked = {
    model: 'claude-sonnet-5-5',
    max_tokens: maxTokens,
    system,
    messages: [{ role: 'user' as const, content: user }],
  };
  const replyOf = (script: Script): string => {
    const answer = script(asked, 0);
    return answer.kind === 'text' ? answer.text : '';
  };

  it('answer the plan prompt with every week of its frame', () => {
    const read = readReply(order, replyOf(goodModel));

    expect(faultsOf(read)).toEqual([]);
    expect(draftsOf(read).map(({ number }) => number)).toEqual(order.weeks);
  });

  it('are asked in a way that the API takes', async () => {
    await listening(goodModel);

    const reply = await post({ ...asked, ...format(schema), stream: true, thinking: { type: 'between_tools' } });

    expect(reply.status).toBe(200);
    await reply.text();
  });

  it.each(Object.entries(badModels))('do wrong what they are called for: %s', (_, script) => {
    const read = readReply(order, replyOf(script));

    expect(faultsOf(read).length).toBeGreaterThan(order.weeks.length / 3);
  });

  it('answer the prompt of a replacement with a session that can be read, and is gentler', () => {
    const [plan] = randomPlans(3, 5);
    const session = plan?.weeks.flatMap(({ sessions }) => sessions).find(({ kind }) => kind === 'long');
    if (plan === undefined || session === undefined) throw new Error('No plan to replace a session of.');
    const replaced = anOrder(plan, session, { kind: 'tired' });

    const read = readReplacement(replyOfPrompt(replacementPrompt(replaced)));

    if ('fault' in read) throw new Error(read.fault);
    expect(reviewReplacement(replaced, read.replacement).status).toBe('accepted');
  });

  it('answer the prompt of a strength workout with exercises of its list', () => {
    const read = readStrength(replyOfPrompt(strengthPrompt(aStrengthOrder())));

    if ('fault' in read) throw new Error(read.fault);
    expect(read.workout.exercises.length).toBeGreaterThanOrEqual(3);
  });

  it('answer the prompt of an adaptation with easier weeks that stand', () => {
    const { faults, objections, changes } = adaptedByModel(aTiringPlan());

    expect(faults).toEqual([]);
    expect(objections).toEqual([]);
    expect(changes).toBeGreaterThan(0);
  });

  it('answer any prompt of an adaptation with weeks that can be read, about half of which stand at once', () => {
    const answered = fc
      .sample(livePlans({ weeks: { min: 6, max: 10 } }), { seed: 3, numRuns: 16 })
      .filter((live) => ['easing', 'needs-consent'].includes(adaptPlan(live).outcome))
      .map(adaptedByModel);

    expect(answered.flatMap(({ faults }) => faults)).toEqual([]);
    expect(answered.filter(({ objections }) => objections.length === 0).length).toBeGreaterThan(0.4 * answered.length);
  });

  it('answer the prompt of a look back on a week with sentences that hold to its facts', () => {
    fc.assert(
      fc.property(weekReviewOrders, (week) => {
        const read = readWeekReview(replyOfPrompt(weekReviewPrompt(week)), week);

        expect(read).toHaveProperty('review');
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});

/** What becomes of a check-in that the good model answers. */
const adaptedByModel = (live: LivePlan) => {
  const { envelope } = adaptPlan(live);
  const order = { live, envelope, objections: [] };
  const reader = adaptationReplyReader(order);
  const read = [...reader.read(replyOfPrompt(adaptationPrompt(order))), ...reader.end()];
  const revised = revisedPlan({ live, envelope }, draftsOf(read), 'claude');
  return {
    faults: faultsOf(read),
    objections: reviewRevision(live, revised, envelope).objections,
    changes: revised.weeks.filter((week, index) => week !== live.weeks[index]).length,
  };
};

const replyOfPrompt = ({ system, user, maxTokens }: Prompt): string => {
  const answer = goodModel(
    { model: 'claude-haiku-5-5', max_tokens: maxTokens, system, messages: [{ role: 'user', content: user }] },
    0,
  );
  return answer.kind === 'text' ? answer.text : '';
};
