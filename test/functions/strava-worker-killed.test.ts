import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { buildApp } from 'fauxqs';
import { functionEnvironment } from '../../local/functions/environment';
import { readBody } from '../../local/support/http';
import { account, region } from '../../local/template/account';
import { dynamoRecordings } from '../../shared/adapters/dynamo/dynamo-recordings';
import { dynamoStravaVault } from '../../shared/adapters/dynamo/dynamo-vault';
import { systemClock } from '../../shared/adapters/system-clock';
import { dynaliteOfTheFile } from '../fakes/dynalite-table';
import { anActivity } from '../fakes/strava/activities';
import { fakeAthleteId, fakeClient, startFakeStrava } from '../fakes/strava/strava';

/**
 * How long a message that nobody deletes stays hidden, and how far ahead a later worker's clock is: claims end at 40.
 */
const hiddenSeconds = 1;
const laterSeconds = 60;

const dynalite = dynaliteOfTheFile();
let fake: Awaited<ReturnType<typeof startFakeStrava>>;
let aws: Server;
let queues: Awaited<ReturnType<typeof startQueues>>;
let queueUrl: string;
let gateway: string;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  // Slow, so that a worker can be killed while it waits.
  fake = await startFakeStrava({ slowMs: 250 });
  aws = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => aws.listen(0, '127.0.0.1', resolve));
  gateway = `http://127.0.0.1:${(aws.address() as AddressInfo).port}`;
  queues = await startQueues(gateway);
  queueUrl = `${gateway}/${account}/StravaEvents`;
  const Attributes = { VisibilityTimeout: String(hiddenSeconds) };
  await queues.ask('AmazonSQS.CreateQueue', JSON.stringify({ QueueName: 'StravaEvents', Attributes }));

  const grant = fake.state.tokens.exchange(fake.state.tokens.newCode('activity:read'));
  const vault = dynamoStravaVault(dynalite.table);
  await vault.claimOwner(String(fakeAthleteId), 'athlete-a');
  await vault.changeGrant('athlete-a', () => ({
    stravaId: String(fakeAthleteId),
    accessToken: grant?.access ?? '',
    refreshToken: grant?.refresh ?? '',
    validUntil: new Date(Date.now() + 86_400_000).toISOString(),
    renewing: null,
  }));
}, 60_000);

afterEach(() => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL');
});
afterAll(async () => {
  aws.close();
  aws.closeAllConnections();
  await queues.stop();
  await fake.stop();
});

/** The gateway of AWS, as far as the worker asks it: queues, and the secret of the app at Strava. */
const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const target = String(request.headers['x-amz-target']);
  const body = (await readBody(request)).toString();
  const reply = target.startsWith('secretsmanager')
    ? { status: 200, headers: {}, body: JSON.stringify({ SecretString: fakeClient.secret }) }
    : await queues.ask(target, body);
  response.writeHead(reply.status, reply.headers).end(reply.body);
};

/** SQS on a port of its own. Its queues go by a name that nobody can resolve: outside they stand at `gateway`. */
const startQueues = async (gateway: string) => {
  const app = buildApp({ logger: false, defaultRegion: region });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const inside = `http://sqs.${region}.localhost:${new URL(url).port}/${account}/`;
  const outside = `${gateway}/${account}/`;
  const authorization = `AWS4-HMAC-SHA256 Credential=worker/20260101/${region}/sqs/aws4_request, SignedHeaders=host, Signature=0`;
  return {
    url,
    ask: async (target: string, body: string) => {
      const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target, authorization };
      const reply = await fetch(url, { method: 'POST', headers, body: body.replaceAll(outside, inside) });
      const type = { 'content-type': headers['content-type'] };
      return { status: reply.status, headers: type, body: (await reply.text()).replaceAll(inside, outside) };
    },
    stop: () => app.close(),
  };
};

/** Starts a worker; `until` gives it up to when it said a word, or another thing is so. */
const startWorker = (aheadSeconds: number) => {
  const own = {
    TABLE_NAME: 'test',
    VAULT_NAME: 'test',
    STRAVA_API: fake.api,
    STRAVA_OAUTH: fake.oauth,
    STRAVA_CLIENT_ID: fakeClient.id,
    STRAVA_SECRET: 'secret',
    STRAVA_EVENTS_QUEUE_URL: queueUrl,
  };
  const laptop = {
    gateway,
    buckets: gateway,
    inboxUrl: '',
    fixedNow: null,
    claude: {},
    strava: {},
    push: {},
    intervals: {},
  };
  const program = fileURLToPath(new URL('strava-worker.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, String(aheadSeconds)], {
    env: {
      ...functionEnvironment('ApplyStravaEvent', 'worker', own, 1024, laptop),
      AWS_ENDPOINT_URL_DYNAMODB: dynalite.url,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  workers.push(child);
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return {
    said: () => said,
    until: async (isSo: () => boolean | Promise<boolean>) => {
      const deadline = Date.now() + 40_000;
      while (!(await isSo())) {
        if (Date.now() > deadline) throw new Error(`It did not come to that: ${said}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
};

const kept = async (id: number) => {
  const span = { from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' };
  const all = await dynamoRecordings(dynalite.table, systemClock()).list('athlete-a', span);
  return all.filter(({ source }) => source.externalId === String(id));
};
const asked = (id: number) => fake.state.asked.get(`/api/v3/activities/${id}`) ?? 0;
const waiting = async () => (await fetch(`${queues.url}/_fauxqs/queues/StravaEvents`)).text();

describe('a worker that is killed', () => {
  it.each([
    { moment: 'while it waits for Strava', id: 71, isThere: (id: number) => asked(id) > 0, timesAsked: 2 },
    {
      moment: 'when it has kept the run',
      id: 72,
      isThere: async (id: number) => (await kept(id)).length > 0,
      timesAsked: 2,
    },
    { moment: 'when all is done and the message still there', id: 73, isThere: null, timesAsked: 1 },
  ])(
    '$moment leaves the event to another, and the run is kept once',
    async ({ id, isThere, timesAsked }) => {
      fake.state.activities.unshift(anActivity(id, new Date(Date.now() - id * 3_600_000), 'Run', 10_000));
      const errand = {
        object: 'activity',
        objectId: String(id),
        aspect: 'create',
        ownerId: String(fakeAthleteId),
        eventTime: id,
      };
      const message = { QueueUrl: queueUrl, MessageBody: JSON.stringify(errand) };
      await queues.ask('AmazonSQS.SendMessage', JSON.stringify(message));

      const first = startWorker(0);
      await first.until(() => (isThere === null ? first.said().includes('handled') : isThere(id)));
      await first.kill();
      expect(first.said()).not.toContain('deleted');

      const second = startWorker(laterSeconds);
      await second.until(() => second.said().includes('deleted'));
      expect(await kept(id)).toHaveLength(1);
      expect(asked(id)).toBeLessThanOrEqual(timesAsked);
      expect(await waiting()).not.toContain(`\\"objectId\\":\\"${id}\\"`);
      await second.kill();
    },
    90_000,
  );
});
