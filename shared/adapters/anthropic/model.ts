import { setTimeout as sleep } from 'node:timers/promises';
import type { BaseAnthropic } from '@anthropic-ai/sdk/client';
import type { Stream } from '@anthropic-ai/sdk/core/streaming';
import type {
  MessageCreateParamsStreaming,
  RawMessageStreamEvent,
} from '@anthropic-ai/sdk/resources/messages/messages';
import { CoachUnavailable } from '../../contract/faults';
import type { Clock, LanguageModel, ModelCall } from '../../ports';
import { type ModelTable, reflectionOf } from '../model-table';
import { coachFault, pauseBeforeRetry } from './faults';
import { Reply } from './reply';
import { Watch } from './watch';

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
