import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MessagesRequest } from './messages-request';
import type { Answer, Pace } from './script';
import { type InputUsage, tokensOf } from './usage';

type Told = Extract<Answer, { kind: 'text' | 'broken' | 'garbled' }>;
type Stream = Readonly<{
  id: string;
  request: MessagesRequest;
  usage: InputUsage;
  pace: Pace;
  response: ServerResponse;
}>;

const tickMs = 25;

/** Tells a reply as server-sent events at a set pace, as far as the script lets it come. */
export const streamReply = async (answer: Told, stream: Stream): Promise<void> => {
  const { response, request } = stream;
  const pace = { ...stream.pace, ...(answer.kind === 'text' ? answer.pace : {}) };
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'request-id': stream.id });
  send(response, 'message_start', { message: emptyMessage(stream) });

  const thinks = request.thinking === undefined || request.thinking.type === 'adaptive';
  if (thinks) tellThinking(response);
  const index = thinks ? 1 : 0;
  await sleep(pace.firstTextMs);
  send(response, 'content_block_start', { index, content_block: { type: 'text', text: '', citations: null } });
  send(response, 'ping', {});

  // Where the budget of tokens ends, the text ends.
  const most = request.max_tokens * 3;
  const whole = answer.kind === 'text' ? answer.text.slice(0, most) : answer.text.slice(0, answer.after);
  await tell(response, index, whole, pace.tokensPerSecond);
  if (answer.kind === 'broken') {
    // What is on the wire arrives before the wire breaks.
    await sleep(2 * tickMs);
    return breakOff(response, answer.by);
  }
  if (answer.kind === 'garbled') {
    response.end('event: content_block_delta\ndata: {"type":"content_block_del\n\n');
    return;
  }

  const cutShort = answer.text.length > most;
  const stop = cutShort ? 'max_tokens' : (answer.stopReason ?? 'end_turn');
  send(response, 'content_block_stop', { index });
  send(response, 'message_delta', {
    delta: { stop_reason: stop, stop_sequence: null, stop_details: stop === 'refusal' ? refusal : null },
    usage: { ...stream.usage, output_tokens: tokensOf(whole) + (thinks ? thinkingTokens : 0), server_tool_use: null },
  });
  send(response, 'message_stop', {});
  response.end();
};

const refusal = { type: 'refusal', category: null, explanation: null };
const thinkingTokens = 40;

const send = (response: ServerResponse, type: string, fields: object): void => {
  response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`);
};

const emptyMessage = ({ id, request, usage }: Stream): object => ({
  id: `msg_${id}`,
  type: 'message',
  role: 'assistant',
  model: request.model,
  content: [],
  stop_reason: null,
  stop_sequence: null,
  stop_details: null,
  usage: { ...usage, output_tokens: 1, service_tier: 'standard', inference_geo: null, speed: 'standard' },
});

/** A thought whose words are left out, as the 5.5 models tell it unless asked for a summary. */
const tellThinking = (response: ServerResponse): void => {
  send(response, 'content_block_start', { index: 0, content_block: { type: 'thinking', thinking: '', signature: '' } });
  send(response, 'content_block_delta', { index: 0, delta: { type: 'signature_delta', signature: 'c2lnbmF0dXJl' } });
  send(response, 'content_block_stop', { index: 0 });
};

const tell = async (response: ServerResponse, index: number, text: string, tokensPerSecond: number): Promise<void> => {
  const begun = performance.now();
  for (let told = 0; told < text.length && !response.destroyed; ) {
    const due = Math.ceil(((performance.now() - begun + tickMs) / 1_000) * tokensPerSecond * 3);
    const piece = text.slice(told, Math.max(told + 1, due));
    send(response, 'content_block_delta', { index, delta: { type: 'text_delta', text: piece } });
    told += piece.length;
    if (told < text.length) await sleep(tickMs);
  }
};

const breakOff = (response: ServerResponse, by: Extract<Answer, { kind: 'broken' }>['by']): void => {
  if (by === 'eof') response.end();
  if (by === 'reset') response.socket?.resetAndDestroy();
  if (by === 'error-event') {
    send(response, 'error', { error: { type: 'overloaded_error', message: 'Overloaded' } });
    response.end();
  }
};
