import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { decodeJwt } from 'jose';
import { refresh, signIn } from '../../local/identity/sign-in';
import { fixtureApp } from './fixture/fixture-app';
import { freePorts } from './free-ports';
import { type SpawnedCloud, spawnCloud, spawnRefused } from './spawned-cloud';

const state = mkdtempSync(join(tmpdir(), 'pacewright-cloud-'));
const port = await freePorts();
const asked = ['--port', String(port), '--state', state, '--app', fixtureApp, '--now', '2026-11-21T12:00:00Z'];
let cloud: SpawnedCloud;
let guestToken: string;

const start = async (): Promise<void> => {
  cloud = await spawnCloud(asked);
};
const at = () => ({ issuer: cloud.issuer, clientId: 'laptop0c77fe09a', site: cloud.url });
const call = (path: string, token: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${cloud.url}${path}`, { ...init, headers: { authorization: `Bearer ${token}` } });
const inbox = async (): Promise<readonly { to: string[]; subject: string }[]> =>
  (await fetch(`${cloud.issuer}/inbox.json`)).json() as Promise<{ to: string[]; subject: string }[]>;
const eventually = async <T>(look: () => Promise<T>, fits: (seen: T) => boolean): Promise<T> => {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const seen = await look();
    if (fits(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It never came.');
};

// A process is started, killed and started again, perhaps on a busy machine.
jest.setTimeout(180_000);

describe('the laptop cloud', () => {
  beforeAll(start);
  afterAll(async () => {
    await cloud.end('SIGTERM');
    rmSync(state, { recursive: true, force: true });
  });

  it('lets a function make an account and sign it in', async () => {
    const response = await fetch(`${cloud.url}/api/guests`, { method: 'POST' });
    guestToken = ((await response.json()) as { accessToken: string }).accessToken;

    expect(decodeJwt(guestToken)).toMatchObject({ token_use: 'access', client_id: at().clientId, iss: at().issuer });
    expect((await call('/api/notes/none', guestToken)).status).toBe(404);
  });

  it('hands a function the event of an HTTP API, and the instant to go by', async () => {
    const response = await fetch(`${cloud.url}/api/hello?day=mon&day=tue`, { headers: { cookie: 'a=1; b=2' } });

    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.json()).toMatchObject({
      clock: '2026-11-21T12:00:00.000Z',
      event: {
        version: '2.0',
        routeKey: 'GET /api/hello',
        rawPath: '/api/hello',
        queryStringParameters: { day: 'mon,tue' },
        cookies: ['a=1', 'b=2'],
        isBase64Encoded: false,
      },
    });
  });

  it('serves the site as CloudFront does', async () => {
    const page = await fetch(`${cloud.url}/plan/week`);
    const script = await fetch(`${cloud.url}/assets/app.js`);

    expect(await page.text()).toContain('<title>Fixture</title>');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-security-policy')).toBe(
      `default-src 'self'; connect-src 'self' ${at().issuer}/ ${at().issuer}`,
    );
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-encoding')).toMatch(/br|gzip/);
    expect((await fetch(`${cloud.url}/assets/none.js`)).status).toBe(403);
    expect((await fetch(`${cloud.url}/..%2f..%2fmanifest.json`)).status).toBe(403);
  });

  it('knows who calls by a token like Cognito’s, the same person for the same address', async () => {
    const first = await signIn(at(), 'Ada@Example.org');
    const second = await signIn(at(), 'ada@example.org');
    const claims = decodeJwt(first.access_token);

    expect(claims).toMatchObject({ token_use: 'access', client_id: at().clientId, iss: at().issuer });
    expect(claims).not.toHaveProperty('email');
    expect(decodeJwt(second.access_token).sub).toBe(claims.sub);
    expect(decodeJwt(first.id_token)).toMatchObject({ email: 'ada@example.org', email_verified: true });
  });

  it('keeps what somebody writes, and turns away whoever has no token of ours', async () => {
    const { access_token } = await signIn(at(), 'ben@example.org');
    const forged = `${access_token.slice(0, -4)}AAAA`;

    expect((await call('/api/notes/n1', access_token, { method: 'PUT', body: 'Six by one' })).status).toBe(204);
    expect(await (await call('/api/notes/n1', access_token)).json()).toMatchObject({ text: 'Six by one' });
    expect((await call('/api/notes/n1', forged)).status).toBe(401);
    expect((await fetch(`${cloud.url}/api/notes/n1`)).status).toBe(401);
  });

  it('refuses a call that no policy grants, naming function, action and resource', async () => {
    const { access_token } = await signIn(at(), 'ben@example.org');
    const response = await call('/api/forbidden', access_token, { method: 'POST' });

    expect(await response.json()).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringMatching(/Forbidden .* dynamodb:PutItem on arn:aws:dynamodb:.*:table\/Table/),
    });
    expect(cloud.said()).toMatch(/AccessDenied: Forbidden .* dynamodb:PutItem/);
  });

  it('answers 413 to a body that an HTTP API would not take, and 429 to too many', async () => {
    const { access_token } = await signIn(at(), 'ben@example.org');
    const body = 'x'.repeat(10 * 1024 * 1024 + 1);
    const guests = () => fetch(`${cloud.url}/api/guests`, { method: 'POST' });

    expect((await call('/api/notes/n2', access_token, { method: 'PUT', body })).status).toBe(413);
    expect([(await guests()).status, (await guests()).status]).toEqual([201, 429]);
  });

  it('runs a workflow to its mail, once for a name, and only to an address that is known to be theirs', async () => {
    await call('/api/executions/for-a-guest', guestToken, { method: 'POST', body: '0' });
    const { access_token } = await signIn(at(), 'cleo@example.org');
    const begin = () => call('/api/executions/once', access_token, { method: 'POST', body: '300' });

    expect([(await begin()).status, (await begin()).status]).toEqual([202, 202]);
    const mails = await eventually(inbox, (all) => all.length > 0);
    expect(mails).toMatchObject([{ to: ['cleo@example.org'], subject: 'It is done' }]);
    expect((await begin()).status).toBe(500);
  });

  it('fires a timer on demand, for its own pages only', async () => {
    const { access_token } = await signIn(at(), 'ben@example.org');
    const fire = (origin: string) =>
      fetch(`${at().issuer}/timers/Rule`, { method: 'POST', redirect: 'manual', headers: { origin } });

    expect((await fire('https://elsewhere.example')).status).toBe(404);
    expect((await fire(at().issuer)).status).toBe(303);
    expect(await (await call('/api/notes/swept', access_token)).json()).toMatchObject({ text: 'swept' });
  });

  it('goes on after it was killed in mid-work: data, sign-ins, mails and the execution that was cut off', async () => {
    const { access_token, refresh_token } = await signIn(at(), 'dora@example.org');
    await call('/api/notes/kept', access_token, { method: 'PUT', body: 'kept' });
    await call('/api/executions/cut-off', access_token, { method: 'POST', body: '1500' });
    const before = (await inbox()).length;

    await cloud.end('SIGKILL');
    await start();

    // The first call of a function that starts on a busy machine may run out of time.
    const note = () => call('/api/notes/kept', access_token);
    expect(await (await eventually(note, ({ status }) => status < 500)).json()).toMatchObject({ text: 'kept' });
    expect(decodeJwt((await refresh(at(), refresh_token)).access_token).sub).toBe(decodeJwt(access_token).sub);
    const mails = await eventually(inbox, (all) => all.length > before);
    expect(mails.filter(({ to }) => to.includes('dora@example.org'))).toHaveLength(1);
  });

  it('delivers after a kill what lay in a queue', async () => {
    const { access_token } = await signIn(at(), 'finn@example.org');
    await call('/api/executions/late', access_token, { method: 'POST', body: '7' });
    await eventually(
      async () => cloud.said(),
      (said) => said.includes('The mail is not open yet.'),
    );
    await call('/api/notes/mail-open', access_token, { method: 'PUT', body: 'open' });

    await cloud.end('SIGKILL');
    await start();

    const mails = await eventually(inbox, (all) => all.some(({ to }) => to.includes('finn@example.org')));
    expect(mails[0]).toMatchObject({ to: ['finn@example.org'], subject: 'It is late' });
  });

  it('says what to do when its port is taken, or its state', async () => {
    expect(await spawnRefused(asked)).toMatch(/^Port \d+ \(site\) is taken: .*--port \d+/);
    expect(await spawnRefused([...asked, '--port', '0'])).toMatch(/already runs on this state .*--state DIR/);
  });

  it('stops at once when asked to, and with a clean conscience', async () => {
    const begun = Date.now();

    expect(await cloud.end('SIGINT')).toBe(0);
    expect(Date.now() - begun).toBeLessThan(5_000);
  });
});
