import * as z from 'zod';
import type { Functions } from '../functions/functions';
import type { Callers } from '../gateway/callers';
import { StartFault } from '../support/start-fault';
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

type Parts = Readonly<{
  template: Template;
  messaging: Messaging;
  functions: Functions;
  callers: Callers;
  terminal: Terminal;
}>;

/**
 * Feeds each queue's messages to its function, as Lambda's event source mappings do.
 *
 * @throws StartFault if a function's role may not read its queue; in the cloud the mapping could not be made.
 */
export const startQueueConsumers = ({
  template,
  messaging,
  functions,
  callers,
  terminal,
}: Parts): { stop: () => void } => {
  let running = true;
  const consume = async (mapping: Mapping): Promise<void> => {
    const QueueUrl = messaging.queueUrl(mapping.EventSourceArn);
    while (running) {
      const messages = await received(messaging, QueueUrl, Math.min(10, mapping.BatchSize));
      if (!running || messages.length === 0) continue;
      const done = await delivered(functions, mapping, messages);
      const Entries = done.map((ReceiptHandle, place) => ({ Id: String(place), ReceiptHandle }));
      if (Entries.length > 0) await messaging.callSqs('DeleteMessageBatch', { QueueUrl, Entries });
    }
  };

  for (const { properties } of template.all('AWS::Lambda::EventSourceMapping', mappingSchema)) {
    if (!properties.Enabled) continue;
    refuseUngranted(callers, properties);
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

const refuseUngranted = (callers: Callers, { EventSourceArn: resource, FunctionName }: Mapping): void => {
  const caller = callers.byName(FunctionName);
  const actions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
  const demands = actions.map((action) => [{ action, resource, context: {} }]);
  const missing = caller === undefined ? null : callers.refused(caller, demands);
  if (missing === null) return;
  throw new StartFault(
    `AccessDenied: ${FunctionName} reads ${resource} but may not ${missing.action}: grant it in infra/.`,
  );
};

const received = async (
  messaging: Messaging,
  QueueUrl: string,
  MaxNumberOfMessages: number,
): Promise<readonly Message[]> => {
  const reply = await messaging.callSqs('ReceiveMessage', {
    QueueUrl,
    MaxNumberOfMessages,
    WaitTimeSeconds: 20,
    AttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });

  return receivedSchema.parse(reply ?? {}).Messages;
};

/** Hands a batch to its function; gives the receipts of the messages that are dealt with. */
const delivered = async (
  functions: Functions,
  mapping: Mapping,
  messages: readonly Message[],
): Promise<readonly string[]> => {
  try {
    const outcome = await functions.invoke(mapping.FunctionName, eventOf(mapping, messages));
    const reported = mapping.FunctionResponseTypes.includes('ReportBatchItemFailures') ? outcome : {};
    const failures = partialFailureSchema.safeParse(reported ?? {}).data?.batchItemFailures ?? [];
    const failed = new Set(failures.map(({ itemIdentifier }) => itemIdentifier));

    return messages.filter(({ MessageId }) => !failed.has(MessageId)).map(({ ReceiptHandle }) => ReceiptHandle);
  } catch {
    // The fault is in the terminal already. The messages come back when their visibility time-out is over,
    // and go to the dead-letter queue in the end.
    return [];
  }
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
