import * as z from 'zod';
import type { QueueChange } from './queue-record';

type Input = Readonly<Record<string, unknown>>;

const sendSchema = z.object({
  QueueUrl: z.string(),
  MessageBody: z.string(),
  MessageAttributes: z.record(z.string(), z.unknown()).optional(),
  DelaySeconds: z.number().optional(),
});
const sentSchema = z.object({ MessageId: z.string() });
const receivedSchema = z.object({
  Messages: z.array(z.object({ MessageId: z.string(), ReceiptHandle: z.string() })).default([]),
});
const deleteSchema = z.object({ ReceiptHandle: z.string() });
const deleteBatchSchema = z.object({ Entries: z.array(deleteSchema) });

/**
 * Tells from a call of SQS, and its answer, which messages came or went.
 *
 * @returns null for a call that does not tell: whoever must know has to look into the queues.
 */
export type QueueChanges = (operation: string, input: Input, output: unknown) => readonly QueueChange[] | null;

/** @param delayOf the seconds that a queue keeps back each message, by its address */
export const openQueueChanges = (delayOf: (queueUrl: string) => number, now: () => number = Date.now): QueueChanges => {
  const inHands = new Map<string, string>();
  const gone = (receipt: string): readonly QueueChange[] => {
    const id = inHands.get(receipt);
    inHands.delete(receipt);
    return id === undefined ? [] : [{ gone: id }];
  };

  return (operation, input, output) => {
    switch (operation) {
      case 'SendMessage': {
        const { QueueUrl, MessageBody: body, MessageAttributes, DelaySeconds } = sendSchema.parse(input);
        const { MessageId: messageId } = sentSchema.parse(output);
        const delay = DelaySeconds ?? delayOf(QueueUrl);
        const delayUntil = delay > 0 ? { delayUntil: now() + delay * 1000 } : {};
        const sent = { messageId, body, messageAttributes: MessageAttributes ?? {}, ...delayUntil };
        return [{ queue: nameOf(QueueUrl), sent }];
      }
      case 'ReceiveMessage':
        for (const { MessageId, ReceiptHandle } of receivedSchema.parse(output).Messages)
          inHands.set(ReceiptHandle, MessageId);
        // What is in somebody’s hands counts as still there.
        return [];
      case 'DeleteMessage':
        return gone(deleteSchema.parse(input).ReceiptHandle);
      case 'DeleteMessageBatch':
        return deleteBatchSchema.parse(input).Entries.flatMap(({ ReceiptHandle }) => gone(ReceiptHandle));
      default:
        return null;
    }
  };
};

const nameOf = (queueUrl: string): string => queueUrl.split('/').at(-1) ?? '';
