import { buildApp } from 'fauxqs';
import { AwsFault, type AwsReply } from '../gateway/aws-reply';
import { account, region } from '../template/account';

type Input = Readonly<Record<string, unknown>>;

/** SQS and SNS in this process, in memory. */
export type MessageBroker = Readonly<{
  /** Passes a request on as it came. */
  send: (headers: Readonly<Record<string, string>>, body: string) => Promise<AwsReply>;
  /** @throws AwsFault when SQS refuses. */
  callSqs: (operation: string, input: Input) => Promise<unknown>;
  /** @throws AwsFault when SNS refuses. */
  callSns: (parameters: Readonly<Record<string, string>>) => Promise<void>;
  /** What lies in a queue, without taking it. */
  inspect: (queue: string) => Promise<unknown>;
  stop: () => Promise<void>;
}>;

const signature = `AWS4-HMAC-SHA256 Credential=laptop/20260101/${region}/sqs/aws4_request, SignedHeaders=host, Signature=0`;
const jsonType = 'application/x-amz-json-1.0';

/** Opens the broker; queues are known by their address at the gateway. */
export const openMessageBroker = async (gateway: string): Promise<MessageBroker> => {
  const app = buildApp({ logger: false, defaultRegion: region });
  await app.ready();
  const { host, port } = new URL(gateway);
  // It insists on a name of its own for its queues; outside they stand behind the gateway, as the template says.
  const inside = `http://sqs.${region}.localhost:${port}/${account}/`;
  const outside = `${gateway}/${account}/`;

  const send: MessageBroker['send'] = async (headers, body) => {
    const reply = await app.inject({
      method: 'POST',
      url: '/',
      headers: { ...spoken(headers), host, authorization: signature },
      payload: body.replaceAll(outside, inside),
    });
    const type = String(reply.headers['content-type'] ?? jsonType);
    return {
      status: reply.statusCode,
      headers: { 'content-type': type },
      body: reply.body.replaceAll(inside, outside),
    };
  };
  const asked = async (service: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> => {
    const reply = await send(headers, body);
    if (reply.status >= 300) throw new AwsFault(`${service}Refused`, reply.body.toString(), reply.status);
    return reply.body.toString();
  };

  return {
    send,
    callSqs: async (operation, input) => {
      const headers = { 'content-type': jsonType, 'x-amz-target': `AmazonSQS.${operation}` };
      const reply = await asked('Sqs', headers, JSON.stringify(input));
      return reply === '' ? {} : JSON.parse(reply);
    },
    callSns: async (parameters) => {
      const body = new URLSearchParams({ ...parameters, Version: '2010-03-31' });
      await asked('Sns', { 'content-type': 'application/x-www-form-urlencoded' }, body.toString());
    },
    inspect: async (queue) => (await app.inject(`/_fauxqs/queues/${queue}`)).json(),
    stop: async () => {
      await app.close();
    },
  };
};

/** Of a caller's headers only those that say what is asked. */
const spoken = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name === 'content-type' || name === 'x-amz-target'));
