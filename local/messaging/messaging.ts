import { join } from 'node:path';
import { buildApp } from 'fauxqs';
import { z } from 'zod';
import { AwsFault, type AwsReply } from '../gateway/aws-reply';
import type { AwsService } from '../gateway/gateway';
import { account, region } from '../template/account';
import type { Template } from '../template/template';
import { openQueueSnapshot } from './queue-snapshot';

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
  sqs: AwsService;
  sns: AwsService;
  /** Calls SQS on the laptop's own behalf. @throws AwsFault when refused. */
  callSqs: (operation: string, input: Readonly<Record<string, unknown>>) => Promise<unknown>;
  publish: (topicArn: string, message: string, subject?: string) => Promise<void>;
  queueUrl: (queueArn: string) => string;
  queues: readonly string[];
  topics: readonly string[];
  stop: () => Promise<void>;
}>;

/** Starts the queues, topics and subscriptions of the template, with the messages left from before. */
export const startMessaging = async (template: Template, stateFolder: string, gateway: string): Promise<Messaging> => {
  const app = buildApp({ logger: false, defaultRegion: region });
  await app.ready();
  const { host, port } = new URL(gateway);
  // It insists on a name of its own for its queues; outside they stand behind the gateway, as the template says.
  const inside = `http://sqs.${region}.localhost:${port}/${account}/`;
  const outside = `${gateway}/${account}/`;
  const send = async (headers: Readonly<Record<string, string>>, body: string): Promise<AwsReply> => {
    const reply = await app.inject({
      method: 'POST',
      url: '/',
      headers: { ...headers, host, authorization: signature },
      payload: body.replaceAll(outside, inside),
    });
    const type = String(reply.headers['content-type'] ?? 'application/x-amz-json-1.0');
    return {
      status: reply.statusCode,
      headers: { 'content-type': type },
      body: reply.body.replaceAll(inside, outside),
    };
  };
  const callSqs: Messaging['callSqs'] = async (operation, input) => {
    const reply = await send(
      { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${operation}` },
      JSON.stringify(input),
    );
    if (reply.status >= 300) throw new AwsFault('SqsFault', reply.body.toString(), reply.status);
    return reply.body.length === 0 ? {} : JSON.parse(reply.body.toString());
  };
  const callSns = async (parameters: Readonly<Record<string, string>>): Promise<void> => {
    const reply = await send(
      { 'content-type': 'application/x-www-form-urlencoded' },
      new URLSearchParams({ ...parameters, Version: '2010-03-31' }).toString(),
    );
    if (reply.status >= 300) throw new AwsFault('SnsFault', reply.body.toString(), reply.status);
  };

  const queues = template.all('AWS::SQS::Queue', queueSchema);
  const urls = new Map<string, string>();
  for (const { name, arn, properties } of queues) {
    const Attributes = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
    const { QueueUrl } = z
      .object({ QueueUrl: z.string() })
      .parse(await callSqs('CreateQueue', { QueueName: name, Attributes }));
    urls.set(arn, QueueUrl);
  }
  const topics = template.all('AWS::SNS::Topic', z.object({}));
  for (const { name } of topics) await callSns({ Action: 'CreateTopic', Name: name });
  for (const { properties } of template.all('AWS::SNS::Subscription', subscriptionSchema)) {
    await callSns(subscribeCall(properties));
  }

  const names = queues.map(({ name }) => name);
  const snapshot = openQueueSnapshot(join(stateFolder, 'queues.json'), names, {
    inspect: async (name) => (await app.inject(`/_fauxqs/queues/${name}`)).json(),
    send: async (name, message) => {
      await callSqs('SendMessage', { QueueUrl: `${outside}${name}`, ...message });
    },
  });
  await snapshot.restore();

  const keeping = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    await snapshot.save();
    return result;
  };

  return {
    sqs: (_, { headers, body }) => keeping(send(plain(headers), body.toString())),
    sns: (_, { headers, body }) => keeping(send(plain(headers), body.toString())),
    callSqs: (operation, input) =>
      operation === 'ReceiveMessage' ? callSqs(operation, input) : keeping(callSqs(operation, input)),
    publish: (TopicArn, Message, Subject) =>
      keeping(callSns({ Action: 'Publish', TopicArn, Message, ...(Subject !== undefined && { Subject }) })),
    queueUrl: (queueArn) => urls.get(queueArn) ?? '',
    queues: names,
    topics: topics.map(({ name }) => name),
    stop: async () => {
      await snapshot.save();
      await app.close();
    },
  };
};

const signature = `AWS4-HMAC-SHA256 Credential=laptop/20260101/${region}/sqs/aws4_request, SignedHeaders=host, Signature=0`;

const plain = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name === 'content-type' || name === 'x-amz-target'));

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
