import { describe, expect, it } from '@jest/globals';
import { measuredModel } from '../../functions/support/measured-model';
import { CoachRefused, CoachUnavailable } from '../../shared/contract/faults';
import type { LanguageModel, ModelCall, ModelEvent } from '../../shared/ports';

const call: ModelCall = {
  task: 'plan',
  system: 'The rules.',
  user: 'My knee hurts when I run downhill.',
  schema: { type: 'string' },
  maxTokens: 10,
  subject: 'athlete-17',
  deadline: new Date('2027-01-04T08:00:00Z'),
};
const end: ModelEvent = {
  type: 'end',
  model: 'claude-sonnet-5-5',
  stop: 'complete',
  usage: { input: 1_200, cachedInput: 3_000, cacheWrites: 0, output: 2_900 },
  costMicroUsd: 32_000,
};

const saying = (...events: readonly (ModelEvent | Error)[]): LanguageModel => ({
  async *stream() {
    for (const event of events) {
      if (event instanceof Error) throw event;
      yield event;
    }
  },
});

const measured = async (model: LanguageModel) => {
  const lines: string[] = [];
  const ticks = { next: 0 };
  const counted = measuredModel(model, { ticks: () => (ticks.next += 250) }, (text) => lines.push(text));
  const heard: ModelEvent[] = [];
  try {
    for await (const event of counted.stream(call)) heard.push(event);
    return { lines, heard, fault: null };
  } catch (fault) {
    return { lines, heard, fault };
  }
};

describe('a measured model', () => {
  it('says all that the model says, and counts tokens, cost and times', async () => {
    const said: ModelEvent[] = [{ type: 'text', text: '{"w' }, { type: 'text', text: '"}' }, end];

    const { lines, heard } = await measured(saying(...said));

    expect(heard).toEqual(said);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      Task: 'plan',
      Model: 'claude-sonnet-5-5',
      Stop: 'complete',
      Calls: 1,
      Failures: 0,
      InputTokens: 1_200,
      CachedInputTokens: 3_000,
      OutputTokens: 2_900,
      MicroDollars: 32_000,
      FirstTextMs: 250,
      TotalMs: 500,
    });
  });

  it('declares every number as a metric, over all tasks and for each', async () => {
    const { lines } = await measured(saying(end));

    const { _aws, ...fields } = JSON.parse(lines[0] ?? '');
    const [{ Metrics, Dimensions }] = _aws.CloudWatchMetrics;
    const numbers = Object.keys(fields).filter((name) => typeof fields[name] === 'number');
    expect(Metrics.map(({ Name }: { Name: string }) => Name).sort()).toEqual(numbers.sort());
    expect(Dimensions).toEqual([[], ['Task']]);
  });

  it('counts a reply that was cut as a failure', async () => {
    const { lines } = await measured(saying({ ...end, stop: 'cut' }));

    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ Failures: 1, MicroDollars: 32_000 });
  });

  it.each([
    [new CoachRefused('No key.'), 1],
    [new CoachUnavailable('Nobody there.'), 0],
  ])('counts a fault, and hands it on', async (thrown, refusals) => {
    const { lines, fault } = await measured(saying(thrown));

    expect(fault).toBe(thrown);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ Calls: 1, Failures: 1, Refusals: refusals });
  });

  it('tells nothing of the athlete', async () => {
    const { lines } = await measured(saying({ type: 'text', text: 'Take care of that knee.' }, end));

    expect(lines.join()).not.toMatch(/knee|athlete|rules/i);
  });
});
