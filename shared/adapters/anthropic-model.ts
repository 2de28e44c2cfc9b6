import { setTimeout as sleep } from 'node:timers/promises';
import type { BaseAnthropic } from '@anthropic-ai/sdk/client';
import type { Stream } from '@anthropic-ai/sdk/core/streaming';
import type {
  MessageCreateParamsStreaming,
  MessageDeltaUsage,
  RawMessageStreamEvent,
  StopReason,
  Usage,
} from '@anthropic-ai/sdk/resources/messages/messages';
import { costOf } from '../coach/claude/model-prices';
import { CoachUnavailable } from '../contract/faults';
import type { Clock, LanguageModel, ModelCall, ModelEvent } from '../ports';
import { coachFault, pauseBeforeRetry } from './anthropic-faults';
import { type ModelTable, reflectionOf } from './model-table';

type Parts = Readonly<{
  /** The SDK's client, told to try nothing twice: that is decided here, where the deadline is known. */
  client: Pick<BaseAnthropic, 'post'>;
  table: () => ModelTable;
  clock: Pick<Clock, 'now'>;
}>;

/**
 * Claude over the Messages API, streamed. A call that finds nobody is tried once more if the deadline leaves room;
 * once a reply has begun it is never asked for again, and ends within the deadline with what came and what it cost.
 */
export const anthropicModel = ({ client, table, clock }: Parts): LanguageModel => ({
  async *stream(call) {
    const { patience, tasks } = table();
    const watch = new Watch(call.deadline.getTime() - clock.now().getTime());
    const body = requestOf(call, tasks[call.task]);
    const reply = new Reply(body.model);
    try {
      const events = await opened(client, body, watch, patience.beforeText);
      for (;;) {
        if (reply.hasText) watch.bePatientFor(patience.withinText);
        const next = await watch.waitFor(() => events.next());
        if (next.done === true) break;
        const text = reply.read(next.value);
        if (text !== '') yield { type: 'text', text };
      }
    } catch (error) {
      if (!reply.hasBegun) throw coachFault(error);
    } finally {
      watch.end();
    }
    if (!reply.hasBegun) throw new CoachUnavailable('The reply ended before it began.');
    yield reply.end(watch.isOver);
  },
});

const requestOf = (
  { system, user, schema, subject, maxTokens: wanted }: ModelCall,
  { model, maxTokens }: ModelTable['tasks']['plan'],
): MessageCreateParamsStreaming => {
  const { thinking, effort } = reflectionOf(model);
  return {
    model,
    max_tokens: Math.min(wanted, maxTokens),
    // The rules come first and are the same for all athletes: for an hour the next call reads them at a tenth.
    system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral', ttl: '1h' } }],
    messages: [{ role: 'user', content: user }],
    ...(thinking !== undefined && { thinking }),
    output_config: { ...(effort !== undefined && { effort }), format: { type: 'json_schema', schema } },
    metadata: { user_id: subject },
    stream: true,
  };
};

/** Asks, and asks once more if nobody could answer and the pause before that leaves most of the time for a reply. */
const opened = async (
  client: Parts['client'],
  body: MessageCreateParamsStreaming,
  watch: Watch,
  patience: number,
): Promise<AsyncIterator<RawMessageStreamEvent>> => {
  for (let isLast = false; ; isLast = true) {
    watch.bePatientFor(patience);
    try {
      const stream = await watch.waitFor(() =>
        client.post<Stream<RawMessageStreamEvent>>('/v1/messages', { body, stream: true, signal: watch.signal }),
      );
      return stream[Symbol.asyncIterator]();
    } catch (error) {
      const pause = isLast || watch.signal.aborted ? null : pauseBeforeRetry(error);
      if (pause === null || pause > watch.left / 2) throw error;
      await sleep(pause);
    }
  }
};

/** Sees to it that nothing is waited for too long: neither past the deadline, nor for a stream that has gone silent. */
class Watch {
  private readonly abort = new AbortController();
  private readonly endsAt: number;
  private patientUntil = 0;
  isOver = false;

  constructor(leftMs: number) {
    this.endsAt = performance.now() + leftMs;
  }

  get signal(): AbortSignal {
    return this.abort.signal;
  }

  get left(): number {
    return this.endsAt - performance.now();
  }

  /** From now on there are so many milliseconds for what the next waits are about. */
  bePatientFor(ms: number): void {
    this.patientUntil = performance.now() + ms;
  }

  /** Waits for an answer while there is patience and time; then the request is aborted and its socket closed. */
  async waitFor<T>(answer: () => PromiseLike<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      const giveUp = (): void => {
        this.isOver = this.left <= 1;
        this.abort.abort();
        reject(new CoachUnavailable(this.isOver ? 'Claude ran out of time.' : 'Claude fell silent.'));
      };
      timer = setTimeout(giveUp, Math.max(0, Math.min(this.patientUntil - performance.now(), this.left)));
    });
    try {
      return await Promise.race([answer(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Whatever is still open is closed. */
  end(): void {
    this.abort.abort();
  }
}

/** What has come of a reply so far, and what it has used. */
class Reply {
  private stop: StopReason | null = null;
  private usage = { input: 0, cachedInput: 0, cacheWrites: 0, output: 0 };
  private characters = 0;
  hasBegun = false;

  constructor(private model: string) {}

  get hasText(): boolean {
    return this.characters > 0;
  }

  /** The text that an event brings. */
  read(event: RawMessageStreamEvent): string {
    switch (event.type) {
      case 'message_start':
        this.hasBegun = true;
        this.model = event.message.model;
        this.count(event.message.usage);
        return '';
      case 'message_delta':
        this.stop = event.delta.stop_reason ?? this.stop;
        this.count(event.usage);
        return '';
      case 'content_block_delta': {
        const text = event.delta.type === 'text_delta' ? event.delta.text : '';
        this.characters += text.length;
        return text;
      }
      default:
        return '';
    }
  }

  end(isOutOfTime: boolean): ModelEvent {
    const stop = this.stop === null ? (isOutOfTime ? 'out-of-time' : 'cut') : (fates[this.stop] ?? 'other');
    // Only a whole reply says what it used. Of one that was cut off the text is counted, generously.
    const least = this.stop === null ? Math.ceil(this.characters / charactersPerToken) : 0;
    const usage = { ...this.usage, output: Math.max(this.usage.output, least) };

    return { type: 'end', model: this.model, stop, usage, costMicroUsd: costOf(this.model, usage) };
  }

  /** The counts are totals: a later one replaces an earlier one. */
  private count(told: Usage | MessageDeltaUsage): void {
    this.usage = {
      input: told.input_tokens ?? this.usage.input,
      cachedInput: told.cache_read_input_tokens ?? this.usage.cachedInput,
      cacheWrites: told.cache_creation_input_tokens ?? this.usage.cacheWrites,
      output: told.output_tokens ?? this.usage.output,
    };
  }
}

/** Notation is dense: fewer characters make a token than in prose, where it is about four. */
const charactersPerToken = 2.5;

const fates: Readonly<Record<string, 'complete' | 'out-of-tokens' | 'refused' | 'other'>> = {
  end_turn: 'complete',
  stop_sequence: 'complete',
  max_tokens: 'out-of-tokens',
  model_context_window_exceeded: 'out-of-tokens',
  refusal: 'refused',
};
