import { createServer, type Server } from 'node:http';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterEach, describe, expect, it } from '@jest/globals';
import { anthropicClient } from '../../../shared/adapters/anthropic/client';
import { anthropicModel } from '../../../shared/adapters/anthropic/model';
import { modelTable } from '../../../shared/adapters/model-table';
import { secretKey } from '../../../shared/adapters/secret-key-client';
import { systemClock } from '../../../shared/adapters/system-clock';
import { CoachRefused, CoachUnavailable } from '../../../shared/contract/faults';
import { unsetKey } from '../../../shared/contract/unset-key';
import type { ModelEvent } from '../../../shared/ports';
import { isSignedBy } from '../../fakes/is-signed-by';
import { fakeKey, type MessagesApi, startMessagesApi, type WireRequest } from '../../fakes/messages-api/messages-api';
import { text } from '../../fakes/messages-api/script';

const role = {
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'AKIDWRITEPLAN',
  AWS_SECRET_ACCESS_KEY: 'secret-of-the-role',
  AWS_SESSION_TOKEN: 'session-of-the-role',
};
const signer = {
  accessKeyId: role.AWS_ACCESS_KEY_ID,
  secretAccessKey: role.AWS_SECRET_ACCESS_KEY,
  region: 'eu-central-1',
};
const pace = { tokensPerSecond: 5_000, firstTextMs: 5 };

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

const listening = async (isAuthorised?: (request: WireRequest) => boolean, basePath = ''): Promise<MessagesApi> => {
  const api = await startMessagesApi({
    script: () => text('{"weeks":[]}'),
    pace,
    basePath,
    ...(isAuthorised !== undefined && { isAuthorised }),
  });
  closing.push(api.stop);
  return api;
};

/** The client of a function whose environment this is. */
const secretsIn = (environment: Readonly<Record<string, string>>): SecretsManagerClient =>
  new SecretsManagerClient({
    region: role.AWS_REGION,
    endpoint: environment['AWS_ENDPOINT_URL_SECRETS_MANAGER'] ?? 'http://127.0.0.1:9',
    credentials: signer,
    maxAttempts: 2,
  });

const answered = async (environment: Readonly<Record<string, string>>): Promise<readonly ModelEvent[]> => {
  const model = anthropicModel({
    client: anthropicClient(environment, () => secretsIn(environment)),
    table: () => modelTable(environment),
    clock: systemClock(),
  });
  const events: ModelEvent[] = [];
  const call = {
    task: 'plan',
    system: 'Rules.',
    user: 'Nöte of an athlete',
    schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
    maxTokens: 100,
    subject: 'opaque',
    deadline: new Date(Date.now() + 3_000),
  } as const;
  for await (const event of model.stream(call)) events.push(event);
  return events;
};

/** A Secrets Manager that answers so, in turn; the last answer stays. */
const secrets = async (...replies: readonly Readonly<{ status: number; body: object }>[]) => {
  const asked: WireRequest[] = [];
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const { method = '', url: path = '', headers } = request;
    asked.push({ method, path, headers, body: Buffer.concat(chunks).toString() });
    const reply = replies[asked.length - 1] ?? replies.at(-1);
    response.writeHead(reply?.status ?? 500);
    response.end(JSON.stringify(reply?.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return {
    asked,
    environment: { ...role, AWS_ENDPOINT_URL_SECRETS_MANAGER: url, CLAUDE_KEY_SECRET: 'arn:of:the:secret' },
  };
};

describe('the client for Anthropic', () => {
  it('reads its key from Secrets Manager with the role’s signature, once for many calls', async () => {
    const api = await listening();
    const { asked, environment } = await secrets({ status: 200, body: { SecretString: fakeKey } });

    await answered({ ...environment, ANTHROPIC_BASE_URL: api.url });
    const read = secretKey(environment, secretsIn(environment));
    await Promise.all([read(), read()]);

    expect(asked).toHaveLength(2);
    expect(asked.every(isSignedBy({ ...signer, service: 'secretsmanager' }))).toBe(true);
    expect(asked[0]?.headers['x-amz-target']).toBe('secretsmanager.GetSecretValue');
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ SecretId: 'arn:of:the:secret' });
  });

  it.each([
    ['has not been set', { status: 200, body: { SecretString: unsetKey } }],
    ['may not be read', { status: 400, body: { __type: 'AccessDeniedException' } }],
  ])('refuses for good where the key %s', async (_, reply) => {
    const api = await listening();
    const { environment } = await secrets(reply);

    await expect(answered({ ...environment, ANTHROPIC_BASE_URL: api.url })).rejects.toThrow(CoachRefused);
    expect(api.requests).toHaveLength(0);
  });

  it('reads the key once more after a fault that passes, and is unavailable after a second', async () => {
    const passing = await secrets({ status: 500, body: {} }, { status: 200, body: { SecretString: fakeKey } });
    const lasting = await secrets({ status: 500, body: {} });

    await expect(secretKey(passing.environment, secretsIn(passing.environment))()).resolves.toBe(fakeKey);
    await expect(secretKey(lasting.environment, secretsIn(lasting.environment))()).rejects.toThrow(CoachUnavailable);
  });
});

describe('the client for Amazon Bedrock', () => {
  it('signs the whole request with the role, and asks for Bedrock’s name of the model', async () => {
    const api = await listening(isSignedBy({ ...signer, service: 'bedrock-mantle' }), '/anthropic');

    const events = await answered({ ...role, CLAUDE_PROVIDER: 'bedrock', ANTHROPIC_BASE_URL: api.url });

    expect(events.at(-1)).toMatchObject({ type: 'end', stop: 'complete', model: 'anthropic.claude-sonnet-5-5' });
    const [request] = api.requests;
    expect(request?.path).toBe('/anthropic/v1/messages');
    expect(request?.headers).toMatchObject({ 'x-amz-security-token': 'session-of-the-role' });
    expect(request?.headers).not.toHaveProperty('x-api-key');
  });

  it('is turned away with another role’s secret', async () => {
    const other = isSignedBy({ ...signer, service: 'bedrock-mantle', secretAccessKey: 'another' });
    const api = await listening(other, '/anthropic');
    const environment = { ...role, CLAUDE_PROVIDER: 'bedrock', ANTHROPIC_BASE_URL: api.url };

    await expect(answered(environment)).rejects.toThrow(CoachRefused);
  });

  it('sends a Bedrock key where there is one', async () => {
    const api = await listening(({ headers }) => headers['authorization'] === 'Bearer bedrock-key', '/anthropic');
    const environment = { ...role, CLAUDE_PROVIDER: 'bedrock', AWS_BEARER_TOKEN_BEDROCK: 'bedrock-key' };

    const events = await answered({ ...environment, ANTHROPIC_BASE_URL: api.url });

    expect(events.at(-1)).toMatchObject({ type: 'end', stop: 'complete' });
  });

  it('stands in the function’s own region', () => {
    const { baseURL } = anthropicClient({ ...role, CLAUDE_PROVIDER: 'bedrock' });

    expect(baseURL).toBe('https://bedrock-mantle.eu-central-1.api.aws/anthropic');
    expect(anthropicClient(role).baseURL).toBe('https://api.anthropic.com');
  });
});
