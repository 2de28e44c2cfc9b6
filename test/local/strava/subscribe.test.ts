import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { KeptSecrets } from '../../../local/strava/kept-secrets';
import { subscribe } from '../../../local/strava/subscribe';
import { answerStravaHandshake, type WebhookSecret } from '../../../shared/usecases/connections/take-strava-event';
import { fakeClient, startFakeStrava } from '../../fakes/strava/strava';

let fake: Awaited<ReturnType<typeof startFakeStrava>>;
let site: Awaited<ReturnType<typeof startSite>>;
let texts: Record<string, string>;
const secrets: KeptSecrets = {
  read: async (variable) => texts[variable] ?? null,
  write: async (variable, text) => {
    texts[variable] = text;
  },
};
const webhook = (): WebhookSecret | null => JSON.parse(texts['STRAVA_WEBHOOK'] ?? 'null');

/** A site that answers Strava's handshake and nothing else. */
const startSite = async () => {
  // As a function that has run for a while, it knows of no secret until it looks again.
  const webhookSecret = async (atMostMs?: number) => (atMostMs === undefined ? null : webhook());
  const answer = answerStravaHandshake({ webhookSecret, stravaEvents: { send: async () => {} } });
  const server = createServer((request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://site');
    const word = (name: string) => query.get(`hub.${name}`) ?? '';
    const asked = {
      'hub.mode': 'subscribe' as const,
      'hub.challenge': word('challenge'),
      'hub.verify_token': word('verify_token'),
    };
    answer({ params: { secret: pathname.split('/').at(-1) ?? '' }, query: asked }).then((outcome) => {
      response.statusCode = outcome.status === 'done' ? 200 : 404;
      response.end(JSON.stringify(outcome.status === 'done' ? outcome.value : {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
};

beforeAll(async () => {
  fake = await startFakeStrava();
  site = await startSite();
});
afterAll(async () => {
  site.stop();
  await fake.stop();
});
beforeEach(() => {
  texts = { STRAVA_CLIENT_SECRET: fakeClient.secret };
  fake.state.subscription.current = null;
});

const shell = () => ({ STRAVA_CLIENT_ID: fakeClient.id, STRAVA_API: fake.api });
const run = (action: 'view' | 'create' | 'delete', change: NodeJS.ProcessEnv = {}) =>
  subscribe(action === 'create' ? { action, site: site.url } : { action }, { ...shell(), ...change }, secrets);

describe('the subscription to Strava’s events', () => {
  it('is made by a handshake, looked at and ended, and the secrets keep step', async () => {
    expect(await run('view')).toMatch('There is no subscription');

    const said = await run('create');
    const made = fake.state.subscription.current;
    expect(said).toBe(`Subscription ${made?.id} tells events to ${site.url}.`);
    expect(webhook()).toMatchObject({ subscriptionId: made?.id, path: expect.stringMatching(/^[\w-]{32}$/) });
    expect(made?.callbackUrl).toBe(`${site.url}/api/strava/webhook/${webhook()?.path}`);
    expect(await run('view')).toBe(said);
    expect(said).not.toContain(webhook()?.path);

    expect(await run('delete')).toBe(`Subscription ${made?.id} is ended.`);
    expect(fake.state.subscription.current).toBeNull();
    expect(webhook()?.subscriptionId).toBeNull();
    expect(await run('delete')).toBe('There was no subscription.');
  });

  it('keeps its address when it is made anew', async () => {
    await run('create');
    const before = webhook();
    await run('delete');
    await run('create');

    expect(webhook()).toMatchObject({ path: before?.path, verifyToken: before?.verifyToken });
    expect(webhook()?.subscriptionId).not.toBe(before?.subscriptionId);
  });

  it('says of each failure what to do', async () => {
    await expect(run('view', { STRAVA_CLIENT_ID: '1' })).rejects.toThrow('Strava does not know this app');
    await expect(run('view', { STRAVA_CLIENT_SECRET: 'wrong' })).rejects.toThrow('Strava does not know this app');
    await expect(run('view', { STRAVA_CLIENT_ID: '' })).rejects.toThrow('STRAVA_CLIENT_ID is missing');
    await expect(run('view', { STRAVA_API: 'http://127.0.0.1:9/api' })).rejects.toThrow('Strava does not answer at');
    const nowhere = { action: 'create', site: 'http://127.0.0.1:9' } as const;
    await expect(subscribe(nowhere, shell(), secrets)).rejects.toThrow('did not get it within two seconds');

    await run('create');
    await expect(run('create')).rejects.toThrow('has a subscription already');
    expect(webhook()?.subscriptionId).toBe(fake.state.subscription.current?.id);

    delete texts['STRAVA_CLIENT_SECRET'];
    await expect(run('view')).rejects.toThrow('STRAVA_CLIENT_SECRET is missing');
  });

  it('starts with an address of its own where what was kept cannot be read', async () => {
    texts['STRAVA_WEBHOOK'] = 'unset';
    await run('create');
    expect(webhook()?.subscriptionId).toBe(fake.state.subscription.current?.id);
  });
});
