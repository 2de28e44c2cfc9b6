import { join } from 'node:path';
import * as z from 'zod';
import type { AwsService } from '../gateway/gateway';
import type { Template } from '../template/template';
import { type MessageBroker, openMessageBroker } from './message-broker';
import { openQueueChanges } from './queue-changes';
import { openQueueRecord, type QueueAccess } from './queue-record';

const seconds = z.coerce.number().transform(String).optional();
const queueSchema = z.object({
  VisibilityTimeout: seconds,
  DelaySeconds: seconds,
  MessageRetentionPeriod: seconds,
  ReceiveMessageWaitTimeSeconds: seconds,
  FifoQueue: z.coerce.string().optional(),
  RedrivePolicy: z
    .json()
    .transform((policy) => JSON.stringify(policy))
    .optional(),
});
const subscriptionSchema = z.object({
  TopicArn: z.string(),
  Protocol: z.literal('sqs'),
  Endpoint: z.string(),
  RawMessageDelivery: z.boolean().default(false),
  FilterPolicy: z.unknown().optional(),
  FilterPolicyScope: z.string().optional(),
});

/** Queues and topics. Every message is on disk before its sender hears that it was accepted. */
export type Messaging = Readonly<{
  service: AwsService;
  /** Calls SQS on the laptop's own behalf. @throws AwsFault when refused. */
  callSqs: MessageBroker['callSqs'];
  publish: (topicArn: string, message: string, subject?: string) => Promise<void>;
  /** Where a queue is reached, by its ARN. */
  queueUrl: (queueArn: string) => string;
  queues: number;
  topics: number;
  stop: () => Promise<void>;
}>;

/** Starts the queues, topics and subscriptions of the template, with the messages left from before. */
export const startMessaging = async (template: Template, stateFolder: string, gateway: string): Promise<Messaging> => {
  const broker = await openMessageBroker(gateway);
  const { queues, topics } = await createResources(template, broker);
  const urlOf = new Map(queues.flatMap(({ name, arn, ref }) => [[name, ref] as const, [arn, ref] as const]));

  const send: QueueAccess['send'] = async (name, message) => {
    await broker.callSqs('SendMessage', { QueueUrl: urlOf.get(name), ...message });
  };
  const names = queues.map(({ name }) => name);
  const record = openQueueRecord(join(stateFolder, 'queues.json'), names, { inspect: broker.inspect, send });
  await record.restore();
  const delays = new Map(queues.map(({ ref, properties }) => [ref, Number(properties.DelaySeconds ?? 0)]));
  const changesOf = openQueueChanges((url) => delays.get(url) ?? 0);
  /** Resolves once what a call did is on disk. */
  const kept = async (operation: string, input: Readonly<Record<string, unknown>>, output: unknown): Promise<void> => {
    const changes = changesOf(operation, input, output);
    if (changes === null) await record.save();
    else if (changes.length > 0) await record.note(changes);
  };

  return {
    service: async ({ operation, input }, { headers, body }) => {
      const reply = await broker.send(headers, body.toString());
      if (reply.status < 300) await kept(operation, input, jsonOf(reply.body.toString()));
      return reply;
    },
    callSqs: async (operation, input) => {
      const output = await broker.callSqs(operation, input);
      await kept(operation, input, output);
      return output;
    },
    publish: async (TopicArn, Message, Subject) => {
      await broker.callSns({ Action: 'Publish', TopicArn, Message, ...(Subject !== undefined && { Subject }) });
      await record.save();
    },
    queueUrl: (queueArn) => urlOf.get(queueArn) ?? '',
    queues: queues.length,
    topics: topics.length,
    stop: async () => {
      await record.save();
      await broker.stop();
    },
  };
};

const createResources = async (template: Template, broker: MessageBroker) => {
  const queues = template.all('AWS::SQS::Queue', queueSchema);
  const topics = template.all('AWS::SNS::Topic', z.unknown());
  for (const queue of queues) await createQueue(broker, queue);
  for (const { name } of topics) await broker.callSns({ Action: 'CreateTopic', Name: name });
  for (const { properties } of template.all('AWS::SNS::Subscription', subscriptionSchema)) {
    await broker.callSns(subscribeCall(properties));
  }
  return { queues, topics };
};

const createQueue = (
  broker: MessageBroker,
  { name, properties }: Readonly<{ name: string; properties: z.output<typeof queueSchema> }>,
) => {
  const Attributes = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
  return broker.callSqs('CreateQueue', { QueueName: name, Attributes });
};

/** What SNS answers is XML, and tells nothing of queues. */
const jsonOf = (body: string): unknown => (body.startsWith('{') ? JSON.parse(body) : {});

const subscribeCall = (subscription: z.output<typeof subscriptionSchema>): Record<string, string> => {
  const { TopicArn, Protocol, Endpoint, RawMessageDelivery, FilterPolicy, FilterPolicyScope } = subscription;
  const attributes = Object.entries({
    ...(RawMessageDelivery && { RawMessageDelivery: 'true' }),
    ...(FilterPolicy !== undefined && { FilterPolicy: JSON.stringify(FilterPolicy) }),
    ...(FilterPolicyScope !== undefined && { FilterPolicyScope }),
  });

  return {
    Action: 'Subscribe',
    TopicArn,
    Protocol,
    Endpoint,
    ...Object.fromEntries(
      attributes.flatMap(([key, value], index) => [
        [`Attributes.entry.${index + 1}.key`, key],
        [`Attributes.entry.${index + 1}.value`, value],
      ]),
    ),
  };
};
