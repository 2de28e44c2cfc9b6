import type { LanguageModel, ModelCall, ModelEvent } from '../../shared/ports';

type End = Extract<ModelEvent, { type: 'end' }>;

/** One answer: its text in pieces, and how it ends; a fault is thrown before any text. */
export type Script = Readonly<{
  text?: string;
  pieces?: number;
  stop?: End['stop'];
  fault?: Error;
  /** Milliseconds before the first piece; `Infinity` hangs. */
  waitMs?: number;
}>;

/** A model that answers call after call as it was told; the last answer is given again. */
export class ScriptedModel implements LanguageModel {
  readonly calls: ModelCall[] = [];

  constructor(private readonly answer: (call: ModelCall, turn: number) => Script) {}

  async *stream(call: ModelCall): AsyncIterable<ModelEvent> {
    this.calls.push(call);
    const { text = '', pieces = 40, stop = 'complete', fault, waitMs = 0 } = this.answer(call, this.calls.length);
    if (waitMs === Number.POSITIVE_INFINITY) await new Promise(() => {});
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    if (fault !== undefined) throw fault;
    const length = Math.ceil(text.length / pieces);
    for (let from = 0; from < text.length; from += length)
      yield { type: 'text', text: text.slice(from, from + length) };
    const output = Math.ceil(text.length / 4);
    const usage = { input: 3_000, cachedInput: 0, cacheWrites: 0, output };
    yield { type: 'end', model: 'claude-sonnet-5-5', stop, usage, costMicroUsd: 6_000 + output * 10 };
  }
}
