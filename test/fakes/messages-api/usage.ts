import { createHash } from 'node:crypto';
import { type MessagesRequest, textOf } from './messages-request';

/** Tokens of a text, near enough: three characters each in JSON and notation. */
export const tokensOf = (text: string): number => Math.ceil(text.length / 3);

/** The shortest prompt a model keeps. */
const leastKept = (model: string): number => (model.includes('haiku') ? 512 : 1_024);

/** What a request's input is billed as; prefixes are kept for as long as this lives. */
export class PromptCache {
  private readonly kept = new Set<string>();

  usageOf({ model, system, messages }: MessagesRequest) {
    const blocks = Array.isArray(system) ? system : [];
    const last = blocks.findLastIndex(({ cache_control }) => cache_control != null);
    const prefix = textOf(blocks.slice(0, last + 1));
    const rest = tokensOf(textOf(system)) + tokensOf(messages.map(({ content }) => textOf(content)).join('\n'));
    const prefixTokens = tokensOf(prefix);
    if (last < 0 || prefixTokens < leastKept(model)) return told(rest, 0, 0);

    const key = createHash('sha256').update(`${model}\n${prefix}`).digest('hex');
    const isKept = this.kept.has(key);
    this.kept.add(key);
    return told(Math.max(0, rest - prefixTokens), isKept ? 0 : prefixTokens, isKept ? prefixTokens : 0);
  }
}

const told = (input: number, written: number, read: number) => ({
  input_tokens: input,
  cache_creation_input_tokens: written,
  cache_read_input_tokens: read,
  cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: written },
});

export type InputUsage = ReturnType<PromptCache['usageOf']>;
