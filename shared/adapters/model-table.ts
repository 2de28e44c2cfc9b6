import type { ModelTask } from '../ports';

/** How one task is put to Claude. */
export type TaskModel = Readonly<{
  model: string;
  /** The most a reply may take, whatever the call allows: what fits the task's deadline, and a little more. */
  maxTokens: number;
}>;

type Thinking = Readonly<{ type: 'between_tools' }> | Readonly<{ type: 'disabled' }>;

/** How much a model may think before it writes; without a value the model decides. */
export type Reflection = Readonly<{ thinking?: Thinking; effort?: 'low' }>;

/** How long a stream may be silent, in milliseconds, before it is given up. */
export type Patience = Readonly<{ beforeText: number; withinText: number }>;

export type ModelTable = Readonly<{ tasks: Readonly<Record<ModelTask, TaskModel>>; patience: Patience }>;

const sonnet = 'claude-sonnet-5-5';
const haiku = 'claude-haiku-5-5';

const defaults: ModelTable = {
  tasks: {
    plan: { model: sonnet, maxTokens: 6_000 },
    adaptation: { model: sonnet, maxTokens: 4_000 },
    replacement: { model: haiku, maxTokens: 1_000 },
    strength: { model: haiku, maxTokens: 1_500 },
    'week-review': { model: haiku, maxTokens: 1_000 },
  },
  // A schema that is new to the API is compiled first, which may take seconds; after that text flows steadily.
  patience: { beforeText: 20_000, withinText: 8_000 },
};

/**
 * The table as an installation's environment changes it: `CLAUDE_MODEL_PLAN`, `CLAUDE_MAX_TOKENS_PLAN` and so on for
 * each task (`WEEK_REVIEW` for `week-review`), `CLAUDE_FIRST_TEXT_MS` and `CLAUDE_SILENCE_MS` for the longest silences.
 *
 * @throws Error that names a variable which is no positive whole number.
 */
export const modelTable = (environment: Readonly<Record<string, string | undefined>>): ModelTable => {
  const amount = (name: string, otherwise: number): number => {
    const value = Number(environment[name] || otherwise);
    if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be a positive whole number.`);
    return value;
  };
  // Bedrock calls the same models so.
  const prefix = environment['CLAUDE_PROVIDER'] === 'bedrock' ? 'anthropic.' : '';
  const taskModel = (task: ModelTask): TaskModel => {
    const suffix = task.toUpperCase().replaceAll('-', '_');
    return {
      model: environment[`CLAUDE_MODEL_${suffix}`] || `${prefix}${defaults.tasks[task].model}`,
      maxTokens: amount(`CLAUDE_MAX_TOKENS_${suffix}`, defaults.tasks[task].maxTokens),
    };
  };

  return {
    tasks: {
      plan: taskModel('plan'),
      adaptation: taskModel('adaptation'),
      replacement: taskModel('replacement'),
      strength: taskModel('strength'),
      'week-review': taskModel('week-review'),
    },
    patience: {
      beforeText: amount('CLAUDE_FIRST_TEXT_MS', defaults.patience.beforeText),
      withinText: amount('CLAUDE_SILENCE_MS', defaults.patience.withinText),
    },
  };
};

/**
 * The least thinking a model can be asked for, since tokens are the time: Sonnet takes `between_tools` up to high
 * effort and refuses `disabled`, Haiku takes `disabled` up to high effort, Opus always thinks. A model not known here
 * is left to its own ways.
 */
export const reflectionOf = (model: string): Reflection => {
  if (model.includes(sonnet)) return { thinking: { type: 'between_tools' }, effort: 'low' };
  if (model.includes(haiku)) return { thinking: { type: 'disabled' }, effort: 'low' };
  if (model.includes('claude-opus-5')) return { effort: 'low' };
  return {};
};
