import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { dynamoClient } from '../../shared/adapters/dynamo-client';
import { isSignedBy } from '../fakes/is-signed-by';
import type { WireRequest } from '../fakes/messages-api/messages-api';

const role = { AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: 'AKIDPLANS', AWS_SECRET_ACCESS_KEY: 'secret' };
const fault = (name: string, status = 400) => ({
  status,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'As the test has it.' },
});
const found = { status: 200, body: { Item: { PK: { S: 'P' }, km: { N: '12.5' }, days: { L: [{ S: 'mon' }] } } } };
const get = { TableName: 't', Key: { PK: 'P', SK: 'S' }, ConsistentRead: true } as const;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A DynamoDB that answers so, in turn; the last answer stays, and `hangs` is none at all. */
const answering = async (...answers: readonly (Readonly<{ status: number; body: object }> | 'hangs')[]) => {
  const asked: WireRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const { method = '', url: path = '', headers } = request;
    asked.push({ method, path, headers, body: Buffer.concat(chunks).toString() });
    const answer = answers[asked.length - 1] ?? answers.at(-1) ?? 'hangs';
    if (answer === 'hangs') return;
    response.writeHead(answer.status).end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return { asked, client: dynamoClient({ ...role, AWS_ENDPOINT_URL_DYNAMODB: url }) };
};

describe('the client of DynamoDB', () => {
  it('signs each request with the role, and speaks in plain items', async () => {
    const { asked, client } = await answering(found);

    expect(await client.send('GetItem', get)).toEqual({ Item: { PK: 'P', km: 12.5, days: ['mon'] } });
    const [request] = asked;
    expect(request?.headers['x-amz-target']).toBe('DynamoDB_20120810.GetItem');
    expect(JSON.parse(request?.body ?? '')).toEqual({ ...get, Key: { PK: { S: 'P' }, SK: { S: 'S' } } });
    const signer = { accessKeyId: 'AKIDPLANS', secretAccessKey: 'secret', region: 'eu-central-1', service: 'dynamodb' };
    expect(asked.every(isSignedBy(signer))).toBe(true);
  });

  it('leaves out what has no value', async () => {
    const { asked, client } = await answering({ status: 200, body: {} });

    await client.send('PutItem', { TableName: 't', Item: { PK: 'P', note: undefined }, ConditionExpression: 'c' });

    expect(JSON.parse(asked[0]?.body ?? '').Item).toEqual({ PK: { S: 'P' } });
  });

  it.each([fault('ThrottlingException'), fault('ProvisionedThroughputExceededException'), { status: 503, body: {} }])(
    'tries again what may pass',
    async (answer) => {
      const { asked, client } = await answering(answer, answer, found);

      await client.send('GetItem', get);

      expect(asked).toHaveLength(3);
    },
  );

  it('gives up after four attempts, under the name of the fault', async () => {
    const { asked, client } = await answering(fault('InternalServerError', 500));

    await expect(client.send('GetItem', get)).rejects.toMatchObject({ name: 'InternalServerError' });
    expect(asked).toHaveLength(4);
  });

  it.each(['ConditionalCheckFailedException', 'AccessDeniedException', 'ValidationException'])(
    'tells of %s at once',
    async (name) => {
      const { asked, client } = await answering(fault(name));

      await expect(client.send('GetItem', get)).rejects.toMatchObject({ name, message: 'As the test has it.' });
      expect(asked).toHaveLength(1);
    },
  );

  it('does not wait for a connection that hangs', async () => {
    const { asked, client } = await answering('hangs', found);
    const begun = performance.now();

    await client.send('GetItem', get);

    expect(performance.now() - begun).toBeLessThan(4_500);
    expect(asked).toHaveLength(2);
  });
});
