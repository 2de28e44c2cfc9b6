import type {
  MessageDeltaUsage,
  RawMessageStreamEvent,
  StopReason,
  Usage,
} from '@anthropic-ai/sdk/resources/messages/messages';
import { costOf } from '../../coach/claude/model-prices';
import type { ModelEvent } from '../../ports';

/** Notation is dense: fewer characters make a token than in prose, where it is about four. */
const charactersPerToken = 2.5;

const fates: Readonly<Record<string, 'complete' | 'out-of-tokens' | 'refused' | 'other'>> = {
  end_turn: 'complete',
  stop_sequence: 'complete',
  max_tokens: 'out-of-tokens',
  model_context_window_exceeded: 'out-of-tokens',
  refusal: 'refused',
};

/** What has come of a reply so far, and what it has used. */
export class Reply {
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
