import { CoachRefused } from '../../shared/contract/faults';
import type { Clock, LanguageModel, ModelEvent, ModelTask } from '../../shared/ports';

type End = Extract<ModelEvent, { type: 'end' }>;
type Print = (line: string) => void;

/**
 * A model whose calls are counted: how many, how many failed, their tokens, cost and times. The lines are CloudWatch's
 * embedded metrics; they name the task and the model, never the athlete.
 */
export const measuredModel = (
  model: LanguageModel,
  clock: Pick<Clock, 'ticks'>,
  print: Print = toStandardOutput,
): LanguageModel => ({
  async *stream(call) {
    const begun = clock.ticks();
    const since = (): number => Math.round(clock.ticks() - begun);
    let firstTextMs: number | null = null;
    try {
      for await (const event of model.stream(call)) {
        if (event.type === 'text') firstTextMs ??= since();
        else {
          const times = { TotalMs: since(), ...(firstTextMs !== null && { FirstTextMs: firstTextMs }) };
          print(line(call.task, { ...counts(event), ...times }, { Model: event.model, Stop: event.stop }));
        }
        yield event;
      }
    } catch (fault) {
      const refused = fault instanceof CoachRefused ? 1 : 0;
      print(line(call.task, { Calls: 1, Failures: 1, Refusals: refused, TotalMs: since() }, { Stop: 'fault' }));
      throw fault;
    }
  },
});

const counts = ({ stop, usage, costMicroUsd }: End) => ({
  Calls: 1,
  Failures: stop === 'complete' ? 0 : 1,
  Refusals: 0,
  InputTokens: usage.input,
  CachedInputTokens: usage.cachedInput,
  CacheWriteTokens: usage.cacheWrites,
  OutputTokens: usage.output,
  MicroDollars: costMicroUsd,
});

const line = (
  task: ModelTask,
  values: Readonly<Record<string, number>>,
  facts: Readonly<Record<string, string>>,
): string =>
  JSON.stringify({
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        {
          Namespace: 'Pacewright/Claude',
          Dimensions: [[], ['Task']],
          Metrics: Object.keys(values).map((Name) => ({
            Name,
            Unit: Name.endsWith('Ms') ? 'Milliseconds' : 'Count',
          })),
        },
      ],
    },
    Task: task,
    ...facts,
    ...values,
  });

/** Not through the console, as Lambda would prefix the line with a time and an id. */
const toStandardOutput: Print = (text) => {
  if (process.env['POWERTOOLS_METRICS_DISABLED'] !== 'true') process.stdout.write(`${text}\n`);
};
