import { z } from 'zod';
import type { Functions } from '../functions/functions';
import type { Terminal } from '../support/terminal';
import { region } from '../template/account';
import type { Template } from '../template/template';
import type { Messaging } from './messaging';

const mappingSchema = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.number().default(10),
  MaximumBatchingWindowInSeconds: z.number().default(0),
  Enabled: z.boolean().default(true),
  FunctionResponseTypes: z.array(z.string()).default([]),
});
type Mapping = z.output<typeof mappingSchema>;

const receivedSchema = z.object({
  Messages: z
    .array(
      z.object({
        MessageId: z.string(),
        ReceiptHandle: z.string(),
        MD5OfBody: z.string(),
        Body: z.string(),
        Attributes: z.record(z.string(), z.string()).default({}),
        MessageAttributes: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
      }),
    )
    .default([]),
});
type Message = z.output<typeof receivedSchema>['Messages'][number];

const partialFailureSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).default([]),
});

/** Feeds each queue's messages to its function, as Lambda's event source mappings do. */
export const startQueueConsumers = (
  template: Template,
  messaging: Messaging,
  functions: Functions,
  terminal: Terminal,
): { stop: () => void } => {
  let running = true;
  const consume = async (mapping: Mapping): Promise<void> => {
    const QueueUrl = messaging.queueUrl(mapping.EventSourceArn);
    while (running) {
      const received = await messaging.callSqs('ReceiveMessage', {
        QueueUrl,
        MaxNumberOfMessages: Math.min(10, mapping.BatchSize),
        WaitTimeSeconds: 20,
        AttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      });
      const { Messages } = receivedSchema.parse(received ?? {});
      if (running && Messages.length > 0) await deliver(mapping, QueueUrl, Messages);
    }
  };
  const deliver = async (mapping: Mapping, QueueUrl: string, messages: readonly Message[]): Promise<void> => {
    try {
      const outcome = await functions.invoke(mapping.FunctionName, eventOf(mapping, messages));
      const failed = mapping.FunctionResponseTypes.includes('ReportBatchItemFailures')
        ? (partialFailureSchema.safeParse(outcome ?? {}).data?.batchItemFailures ?? [])
        : [];
      const failedIds = new Set(failed.map(({ itemIdentifier }) => itemIdentifier));
      for (const { MessageId, ReceiptHandle } of messages) {
        if (!failedIds.has(MessageId)) await messaging.callSqs('DeleteMessage', { QueueUrl, ReceiptHandle });
      }
    } catch {
      // The fault is in the terminal already. The messages come back when their visibility time-out is over,
      // and go to the dead-letter queue in the end.
    }
  };

  for (const { properties } of template.all('AWS::Lambda::EventSourceMapping', mappingSchema)) {
    if (!properties.Enabled) continue;
    consume(properties).catch((fault: unknown) => {
      if (running) terminal.warn(`The queue of ${properties.FunctionName} is no longer read: ${fault}`);
    });
  }

  return {
    stop: () => {
      running = false;
    },
  };
};

const eventOf = ({ EventSourceArn }: Mapping, messages: readonly Message[]): unknown => ({
  Records: messages.map(({ MessageId, ReceiptHandle, Body, MD5OfBody, Attributes, MessageAttributes }) => ({
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    attributes: Attributes,
    messageAttributes: Object.fromEntries(
      Object.entries(MessageAttributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
        name,
        { dataType: DataType, stringValue: StringValue, binaryValue: BinaryValue },
      ]),
    ),
    md5OfBody: MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: EventSourceArn,
    awsRegion: region,
  })),
});
