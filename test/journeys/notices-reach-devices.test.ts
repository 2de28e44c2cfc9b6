import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { signIn } from '../../local/identity/sign-in';
import { athleteFile } from '../../shared/contract/athlete-file';
import { appConfig } from '../../shared/contract/config';
import { firstPreferences } from '../../shared/contract/notification-preferences';
import { device, notifications } from '../../shared/contract/notifications';
import { FakePushService } from '../fakes/push-service/push-service';
import { freePorts } from '../local/free-ports';
import { type SpawnedCloud, spawnCloud } from '../local/spawned-cloud';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const example = athleteFile.parse(JSON.parse(readFileSync(join(examples, 'half-marathon.json'), 'utf8')));
const state = mkdtempSync(join(tmpdir(), 'pacewright-push-'));
const port = await freePorts();

let service: FakePushService;
let cloud: SpawnedCloud;
let publicKey: string;

// A process is started, perhaps on a busy machine.
jest.setTimeout(120_000);
beforeAll(async () => {
  service = await new FakePushService().open();
  process.env['PUSH_SERVICES'] = service.origin;
  cloud = await spawnCloud(['--port', String(port), '--state', state, '--now', `${example.today}T10:00:00Z`]);
  publicKey = appConfig.parse(await (await fetch(`${cloud.url}/api/config`)).json()).pushKey ?? '';
});
afterAll(async () => {
  await cloud.end('SIGTERM');
  await service.close();
  delete process.env['PUSH_SERVICES'];
  rmSync(state, { recursive: true, force: true });
});

const aRunner = async (email: string) => {
  const { issuer, clientId } = appConfig.parse(await (await fetch(`${cloud.url}/api/config`)).json());
  const { access_token } = await signIn({ issuer, clientId, site: cloud.url }, email);
  return async (method: string, path: string, body?: unknown, key?: string) => {
    const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
    const reply = await fetch(`${cloud.url}${path}`, {
      method,
      headers: { ...headers, ...(key !== undefined && { 'idempotency-key': key }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    return { status: reply.status, json: text === '' ? null : JSON.parse(text) };
  };
};
type Ask = Awaited<ReturnType<typeof aRunner>>;

const eventually = async <T>(look: () => T | Promise<T>, fits: (seen: T) => boolean): Promise<T> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const seen = await look();
    if (fits(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It never came: ${JSON.stringify(await look()).slice(0, 500)}\n${cloud.said()}`);
};
const pushedTo = (browser: string) => service.pushed.filter((each) => each.browser === browser);
const mailTo = async (email: string) => {
  const mails: { to: string[]; subject: string }[] = await (await fetch(`${cloud.issuer}/inbox.json`)).json();
  return mails.filter(({ to }) => to.includes(email)).map(({ subject }) => subject);
};
const subscribe = (ask: Ask, browser: string) =>
  ask('PUT', '/api/devices', { ...service.subscribe(browser, publicKey), label: browser });
const wantsPlan = async (ask: Ask) => {
  await ask('PUT', '/api/athlete', example.athlete);
  const goal = await ask('POST', '/api/goals', example.goal, 'goal');
  return ask('POST', '/api/plans', { goalId: goal.json.goalId }, 'plan');
};

describe('notices on devices', () => {
  it('come over the queue to the browser that subscribed, encrypted for it, and instead of an e-mail', async () => {
    const ask = await aRunner('ada@example.org');
    await ask('PUT', '/api/athlete', example.athlete);
    const kept = await subscribe(ask, 'phone');
    expect(kept.status).toBe(200);
    expect(device.parse(kept.json)).toMatchObject({ label: 'phone', service: new URL(service.origin).host });

    expect((await ask('POST', '/api/devices/test')).status).toBe(202);
    await eventually(
      () => pushedTo('phone'),
      ({ length }) => length === 1,
    );
    await wantsPlan(ask);
    const [, ready] = await eventually(
      () => pushedTo('phone'),
      ({ length }) => length === 2,
    );

    expect(service.faults).toEqual([]);
    expect(ready?.sender.publicKey).toBe(publicKey);
    expect(JSON.parse(ready?.text ?? '')).toMatchObject({
      web_push: 8030,
      notification: {
        title: 'Your training plan is ready',
        // It names the notice that it is about, so that opening it marks that as read.
        navigate: expect.stringMatching(new RegExp(`^${cloud.url}/plan\\?notice=[\\w-]+-ready$`)),
      },
    });
    const { devices } = notifications.parse((await ask('GET', '/api/notifications')).json);
    expect(devices).toMatchObject([{ label: 'phone', reachedAt: expect.any(String) }]);
    expect(await mailTo('ada@example.org')).toEqual([]);
  });

  it('are mailed once the subscription is over, and the device is gone', async () => {
    const ask = await aRunner('ben@example.org');
    await subscribe(ask, 'tablet');
    service.expire('tablet');
    await wantsPlan(ask);

    await eventually(
      () => mailTo('ben@example.org'),
      ({ length }) => length === 1,
    );
    expect(notifications.parse((await ask('GET', '/api/notifications')).json).devices).toEqual([]);
  });

  it('wait for quiet hours to end', async () => {
    const ask = await aRunner('cyd@example.org');
    await subscribe(ask, 'watch');
    await ask('PUT', '/api/athlete', example.athlete);
    const quiet = await ask('PUT', '/api/notifications', {
      ...firstPreferences,
      quietHours: { from: '00:00', to: '23:59' },
    });
    expect(quiet.status).toBe(200);
    await wantsPlan(ask);
    await eventually(
      async () => (await ask('GET', '/api/notices')).json.notices,
      ({ length }) => length === 1,
    );
    // A test is asked for by somebody who is awake, and comes behind what is held.
    await ask('POST', '/api/devices/test');
    await eventually(
      () => pushedTo('watch'),
      ({ length }) => length === 1,
    );

    expect(pushedTo('watch').map(({ topic }) => topic)).toEqual(['test']);
    expect(await mailTo('cyd@example.org')).toEqual([]);
  });

  it('go to no address that a push service would not have', async () => {
    const ask = await aRunner('eve@example.org');
    const { keys } = service.subscribe('forged');
    const forged = [
      'http://127.0.0.1:22/',
      'https://169.254.169.254/',
      `${cloud.url}/api/config`,
      'https://localhost/',
    ];

    for (const endpoint of forged) {
      const { status, json } = await ask('PUT', '/api/devices', { endpoint, keys, label: 'forged' });
      expect([status, json.errors[0].pointer]).toEqual([400, '/endpoint']);
    }
  });
});
