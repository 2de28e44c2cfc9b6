import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { newVapidKeys } from '../../../local/push/vapid-keys';
import { webPushService } from '../../../shared/adapters/web-push-service';
import { PushNotTaken } from '../../../shared/contract/faults';
import { type NoticeMessage, tellingKinds } from '../../../shared/contract/notice';
import { firstPreferences, type NotificationPreferences } from '../../../shared/contract/notification-preferences';
import { deviceBody } from '../../../shared/contract/notifications';
import { newAthlete } from '../../../shared/usecases/athlete/known-athlete';
import { deliverNotice } from '../../../shared/usecases/notice/deliver-notice';
import { putDevice, removeDevice, testDevices } from '../../../shared/usecases/notice/devices';
import { isKnownPushService } from '../../../shared/usecases/notice/known-push-service';
import { getNotifications, putNotifications } from '../../../shared/usecases/notice/preferences';
import { tellInTime } from '../../../shared/usecases/notice/tell-in-time';
import { aProfile } from '../../builders/athlete-profile';
import { resultOf } from '../../builders/result-of';
import { FakeClock, type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';
import { FakePushService } from '../../fakes/push-service/push-service';

const athleteId = 'athlete-a';
const vapid = newVapidKeys();
const pushService = webPushService({
  subject: () => 'mailto:coach@example.org',
  publicKey: () => vapid.publicKey,
  privateKey: async () => vapid.privateKey,
});

let ports: MemoryPorts;
let service: FakePushService;
let mailed: NoticeMessage[];
beforeEach(async () => {
  // A Saturday at three in the afternoon in Madrid.
  ports = { ...memoryPorts(), clock: new FakeClock(new Date('2026-11-21T14:00:00Z')) };
  service = await new FakePushService().open();
  mailed = [];
  await ports.athletes.change(athleteId, () => ({ ...newAthlete(athleteId), profile: aProfile() }));
});
afterEach(() => service.close());

const pushOffered = () => ({ isOffered: true, otherServices: [service.origin] });
const subscribe = async (browser: string, who = athleteId) => {
  const body = deviceBody.parse({ ...service.subscribe(browser, vapid.publicKey), label: browser });
  return resultOf(await putDevice({ ...ports, pushOffered })({ athleteId: who, body }));
};
const message = (changes: Partial<NoticeMessage> = {}): NoticeMessage => ({
  ...{ athleteId, noticeId: 'notice-1', kind: 'plan-ready' },
  ...{ planId: 'plan-1', changeId: null, week: null, importId: null },
  ...changes,
});
const deliver = (changes: Partial<NoticeMessage> = {}) =>
  deliverNotice({
    ...ports,
    pushService,
    mailQueue: { send: async (it) => void mailed.push(it) },
    siteUrl: () => 'https://run.example.org/',
    otherServices: () => pushOffered().otherServices,
  })(message(changes));
const prefer = (changes: Partial<NotificationPreferences>) =>
  putNotifications(ports)({ athleteId, body: { ...firstPreferences, ...changes } });
const devices = async (who = athleteId) => (await ports.devices.list(who)).map(({ label }) => label);
const at = (instant: string) => {
  ports.clock = new FakeClock(new Date(instant));
};

describe('a notice for devices', () => {
  it('arrives encrypted for each browser, signed by us, in the shape that browsers show by themselves', async () => {
    await subscribe('phone');
    await subscribe('laptop');

    expect(await deliver()).toMatchObject({ outcome: 'delivered', taken: 2 });

    expect(service.faults).toEqual([]);
    expect(service.pushed.map(({ browser }) => browser).sort()).toEqual(['laptop', 'phone']);
    expect(service.pushed[0]).toMatchObject({
      ...{ ttl: 86_400, urgency: 'normal', topic: 'plan-ready' },
      sender: { publicKey: vapid.publicKey, subject: 'mailto:coach@example.org' },
    });
    expect(JSON.parse(service.pushed[0]?.text ?? '')).toEqual({
      web_push: 8030,
      notification: {
        title: 'Your training plan is ready',
        body: 'Your training plan is written, and every week of it has passed the safety rules.',
        navigate: 'https://run.example.org/plan?notice=notice-1',
        tag: 'notice-1',
        lang: 'en',
        dir: 'ltr',
      },
    });
    expect(mailed).toEqual([]);
  });

  it('of every kind is one that the protocol takes, and says nothing of who it is for', async () => {
    await subscribe('phone');
    for (const kind of tellingKinds) {
      if (kind === 'morning-session')
        await prefer({ channels: { ...firstPreferences.channels, morningSession: 'push' } });
      await deliver({ kind, noticeId: `of-${kind}`, session: { sessionId: 'plan-1_w01_a', kind: 'cruise' } });
    }

    expect(service.faults).toEqual([]);
    expect(service.pushed.map(({ topic }) => topic)).toEqual([...tellingKinds]);
    for (const { text } of service.pushed) expect(text).not.toContain(athleteId);
    // What stands in no inbox has nothing there to mark as read.
    expect(service.pushed.filter(({ text }) => !text.includes('?notice=')).map(({ topic }) => topic)).toEqual([
      'morning-session',
      'test',
    ]);
    expect(service.pushed.find(({ topic }) => topic === 'morning-session')?.text).toContain('Today: Cruise intervals');
  });

  it('comes once, however often the queue brings it, and to a new device not afterwards', async () => {
    await subscribe('phone');
    await deliver();
    await subscribe('laptop');

    expect(await deliver()).toMatchObject({ outcome: 'done before' });
    expect(service.pushed).toHaveLength(1);
  });

  it('is tried again where a push service is busy, on that device only', async () => {
    await subscribe('phone');
    await subscribe('laptop');
    service.nextAnswers.push(503);

    await expect(deliver()).rejects.toThrow(PushNotTaken);
    expect(await deliver()).toMatchObject({ outcome: 'delivered', taken: 1 });
    expect(service.pushed.map(({ browser }) => browser).sort()).toEqual(['laptop', 'phone']);
  });

  it('is mailed, once, when the only device could not be reached in four attempts', async () => {
    await subscribe('phone');
    service.nextAnswers.push(429, 500, 502, 503);
    for (const _ of [1, 2, 3]) await expect(deliver()).rejects.toThrow(PushNotTaken);

    expect(await deliver()).toMatchObject({ outcome: 'by e-mail' });
    expect(await deliver()).toMatchObject({ outcome: 'done before' });
    expect(mailed).toEqual([{ ...message(), byMail: true }]);
    expect(await devices()).toEqual(['phone']);
  });

  it.each([
    ['in seconds', () => '1200'],
    ['as a date', () => new Date(Date.now() + 1_200_000).toUTCString()],
  ])('comes again after the pause that a push service asks for %s', async (_, retryAfter) => {
    await subscribe('phone');
    await subscribe('laptop');
    service.nextAnswers.push(429);
    service.retryAfter = retryAfter();

    expect(await deliver()).toMatchObject({ outcome: 'held', taken: 1 });
    at('2026-11-21T14:19:00Z');
    expect(await tellInTime(ports)()).toEqual({ told: 0 });
    at('2026-11-21T14:20:30Z');
    expect(await tellInTime(ports)()).toEqual({ told: 1 });
    expect(await deliver(ports.announcer.announced[0])).toMatchObject({ outcome: 'delivered', taken: 1 });
    expect(service.pushed.map(({ browser }) => browser).sort()).toEqual(['laptop', 'phone']);
  });

  it('leaves a short pause to the queue', async () => {
    await subscribe('phone');
    service.nextAnswers.push(503);
    service.retryAfter = '120';

    await expect(deliver()).rejects.toThrow(PushNotTaken);
    expect(await ports.tellingsDue.inHour('2026-11-21T14')).toEqual([]);
  });

  it('is mailed where a push service asks for half a day', async () => {
    await subscribe('phone');
    service.nextAnswers.push(429);
    service.retryAfter = '43200';

    expect(await deliver()).toMatchObject({ outcome: 'by e-mail' });
    expect(mailed).toHaveLength(1);
  });

  it('waits for another sender, and takes over when that one is lost', async () => {
    await subscribe('phone');
    await ports.deliveryLog.claim(athleteId, 'notice-1', ports.clock.now(), new Date('2026-11-21T14:01:00Z'));

    await expect(deliver()).rejects.toThrow('Another sender');
    ports.clock.pass(2);
    expect(await deliver()).toMatchObject({ outcome: 'delivered' });
  });

  it('forgets a subscription that is over, and mails what reached nobody', async () => {
    await subscribe('phone');
    service.expire('phone');

    expect(await deliver()).toMatchObject({ outcome: 'by e-mail', gone: 1 });
    expect(await devices()).toEqual([]);
    expect([...ports.table.items.keys()].filter((key) => key.startsWith('DEVICE#'))).toEqual([]);
  });

  it('is not mailed to who does not want that, nor without devices', async () => {
    await prefer({ mailInstead: false });

    expect(await deliver()).toMatchObject({ outcome: 'nowhere' });
    expect(mailed).toEqual([]);
  });

  it('is mailed to who has no device', async () => {
    expect(await deliver()).toMatchObject({ outcome: 'by e-mail' });
    expect(mailed).toHaveLength(1);
  });

  it('leaves to others what is wanted by e-mail, or not at all', async () => {
    await subscribe('phone');
    await prefer({ channels: { ...firstPreferences.channels, planReady: 'mail', checkInDue: 'off' } });

    expect(await deliver()).toMatchObject({ outcome: 'not for devices' });
    expect(await deliver({ noticeId: 'n-2', kind: 'check-in-due' })).toMatchObject({ outcome: 'not for devices' });
    expect(service.pushed).toEqual([]);
  });

  it('follows no redirect, and gives up a service that will not take it from us', async () => {
    await subscribe('phone');
    service.nextAnswers.push(302, 403);

    expect(await deliver()).toMatchObject({ outcome: 'by e-mail', refused: 1 });
    expect(await deliver({ noticeId: 'n-2' })).toMatchObject({ outcome: 'by e-mail', refused: 1 });
    expect(await devices()).toEqual(['phone']);
  });

  it('goes nowhere that the operator no longer allows', async () => {
    await subscribe('phone');
    const origin = service.origin;
    const strict = { ...ports, pushService, mailQueue: { send: async (it: NoticeMessage) => void mailed.push(it) } };

    expect(origin).toMatch(/^http:/);
    const delivery = await deliverNotice({ ...strict, siteUrl: () => '', otherServices: () => [] })(message());
    expect(delivery).toMatchObject({ outcome: 'by e-mail', gone: 1 });
    expect(service.pushed).toEqual([]);
  });

  it('of keys that are no point of the curve is no fault that comes again and again', async () => {
    const body = { endpoint: `${service.origin}/push/x`, keys: { p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) } };
    await putDevice({ ...ports, pushOffered })({ athleteId, body: { ...body, label: 'forged' } });

    expect(await deliver()).toMatchObject({ outcome: 'by e-mail', gone: 1 });
    expect(await devices()).toEqual([]);
  });
});

describe('quiet hours', () => {
  const sweep = () => tellInTime(ports)();

  it('hold a notice until their end, then it comes once', async () => {
    await subscribe('phone');
    at('2026-11-21T22:30:00Z');
    expect(await deliver()).toMatchObject({ outcome: 'held' });
    expect(await deliver()).toMatchObject({ outcome: 'held' });

    at('2026-11-22T05:45:00Z');
    expect(await sweep()).toEqual({ told: 0 });
    at('2026-11-22T06:00:00Z');
    expect(await sweep()).toEqual({ told: 1 });
    expect(await sweep()).toEqual({ told: 0 });

    const [released] = ports.announcer.announced;
    expect(released).toEqual(message());
    expect(await deliver(released)).toMatchObject({ outcome: 'delivered' });
    expect(service.pushed).toHaveLength(1);
  });

  it('let a notice go that has been read by then, or has waited for a day', async () => {
    await subscribe('phone');
    at('2026-11-21T22:30:00Z');
    const read = { ...message(), at: '2026-11-21T22:30:00Z', readAt: '2026-11-21T22:31:00Z' };
    const { athleteId: _, ...record } = read;
    await ports.notices.add(athleteId, { ...record, kind: 'plan-ready' });
    await deliver();
    await deliver({ noticeId: 'stale' });

    at('2026-11-22T06:15:00Z');
    await sweep();
    expect(ports.announcer.announced.map(({ noticeId }) => noticeId)).toEqual(['stale']);

    at('2026-11-22T23:00:00Z');
    await deliver({ noticeId: 'older' });
    at('2026-11-24T07:00:00Z');
    expect(await sweep()).toEqual({ told: 0 });
  });

  it('hold no e-mail, and no test that somebody asks for', async () => {
    at('2026-11-21T22:30:00Z');
    expect(await deliver()).toMatchObject({ outcome: 'by e-mail' });

    await subscribe('phone');
    expect(await deliver({ noticeId: 'test-1', kind: 'test' })).toMatchObject({ outcome: 'delivered' });
  });
});

describe('a device', () => {
  it('belongs to whoever signed in there last', async () => {
    const { deviceId } = await subscribe('phone');
    const endpoint = `${service.origin}/push/phone`;
    const body = deviceBody.parse({ ...service.subscribe('phone'), endpoint, label: 'phone' });
    await putDevice({ ...ports, pushOffered })({ athleteId: 'athlete-b', body });

    expect(await devices()).toEqual([]);
    expect(await devices('athlete-b')).toEqual(['phone']);
    expect(await removeDevice(ports)({ athleteId, params: { deviceId } })).toMatchObject({ kind: 'not-found' });
    expect(await devices('athlete-b')).toEqual(['phone']);
  });

  it('makes way for an eleventh when it has been silent for longest', async () => {
    for (let count = 1; count <= 10; count += 1) {
      await subscribe(`device-${count}`);
      ports.clock.pass(1);
    }
    await deliver();
    ports.clock.pass(1);
    service.expire('device-3');
    await subscribe('device-11');

    const left = await devices();
    expect(left).toHaveLength(10);
    expect(left).toContain('device-11');
    expect(left).not.toContain('device-1');
  });

  it('can be tested a few times, if there is one', async () => {
    const test = () => testDevices(ports)({ athleteId });
    expect(await test()).toMatchObject({ status: 'refused', kind: 'conflict' });

    await subscribe('phone');
    for (const _ of [1, 2, 3, 4, 5]) expect(await test()).toMatchObject({ status: 'done' });
    expect(await test()).toMatchObject({ kind: 'too-many-requests' });
    expect(ports.announcer.announced.map(({ kind }) => kind)).toEqual(Array(5).fill('test'));
    expect(await getNotifications(ports)({ athleteId })).toMatchObject({
      value: { preferences: firstPreferences, devices: [{ label: 'phone', reachedAt: null }] },
    });
  });

  it('is refused where the address is none of a push service', async () => {
    const keys = service.subscribe('phone').keys;
    const endpoints = ['http://169.254.169.254/latest', `${service.origin}/push/phone`, 'https://localhost/x'];
    for (const endpoint of endpoints)
      expect(await putDevice(ports)({ athleteId, body: { endpoint, keys, label: 'x' } })).toMatchObject({
        kind: 'invalid-request',
        errors: [{ pointer: '/endpoint' }],
      });
  });
});

describe('a known push service', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://wns2-par02p.notify.windows.com/w/?token=abc',
    'https://web.push.apple.com/QAbc',
  ])('is %s', (endpoint) => {
    expect(isKnownPushService(endpoint, [])).toBe(true);
  });

  it.each([
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com:8443/fcm/send/abc',
    'https://user:secret@fcm.googleapis.com/',
    'https://fcm.googleapis.com.example.org/',
    'https://evil-fcm.googleapis.com/',
    'https://fcm.googleapis.com@example.org/',
    'https://push.services.mozilla.com.example.org/',
    'https://xpush.services.mozilla.com/',
    'https://web.push.apple.com./',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://10.0.0.1/',
    'https://2130706433/',
    'file:///etc/passwd',
    'fcm.googleapis.com',
    '',
  ])('is not %s', (endpoint) => {
    expect(isKnownPushService(endpoint, [])).toBe(false);
  });

  it('is none of anybody else’s hosts, whatever stands before or behind', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (endpoint) => {
        fc.pre(!/googleapis|mozilla|windows|apple/.test(endpoint));
        expect(isKnownPushService(endpoint, [])).toBe(false);
      }),
    );
  });
});
