import { beforeEach, describe, expect, it } from '@jest/globals';
import { ServiceLimited } from '../../../shared/contract/faults';
import { stravaEvent } from '../../../shared/contract/outside/strava-event';
import { applyStravaEvent, claimMs } from '../../../shared/usecases/connections/apply-strava-event';
import { pullStrava } from '../../../shared/usecases/connections/pull-strava';
import { takeStravaEvent } from '../../../shared/usecases/connections/take-strava-event';
import { apiOn } from '../../fakes/api';
import { aNewActivity, connectStrava } from '../../fakes/connect-strava';
import { aRunOf, webhookExample } from '../../fakes/memory-connections';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

let ports: MemoryPorts;
const athleteId = 'athlete-a';
const apply = (errand: Parameters<ReturnType<typeof applyStravaEvent>>[0] = aNewActivity) =>
  applyStravaEvent(ports)(errand);
const runs = () => ports.recordings.list(athleteId, { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' });

beforeEach(async () => {
  ports = memoryPorts();
  await connectStrava(ports, athleteId);
  ports.strava.activities.set('55', aRunOf('2026-11-20T07:00:00.000Z'));
});

describe('an event of Strava’s', () => {
  it('brings the run it is about, once however often it is told', async () => {
    expect([await apply(), await apply(), await apply()]).toEqual(['applied', 'applied-before', 'applied-before']);
    expect((await runs()).map(({ source, distance }) => [source.externalId, distance])).toEqual([['55', 10_000]]);
    expect(ports.strava.calls).toEqual(['activity 55', 'trace 55']);
  });

  it('of an owner nobody knows asks nothing of anybody', async () => {
    expect(await apply({ ...aNewActivity, ownerId: '1' })).toBe('unknown-owner');
    expect(ports.strava.calls).toEqual([]);
  });

  it('removes a run that is gone or hidden, and none that is still there', async () => {
    await apply();
    expect(await apply({ ...aNewActivity, aspect: 'delete' })).toBe('applied');
    expect(await runs()).toHaveLength(1);

    ports.strava.activities.delete('55');
    await apply({ ...aNewActivity, aspect: 'delete', eventTime: aNewActivity.eventTime + 1 });
    expect(await runs()).toEqual([]);
  });

  it('goes on after a worker that died, once its claim is over', async () => {
    ports.strava.fault = new Error('The worker dies here.');
    await expect(apply()).rejects.toThrow('dies here');
    ports.strava.fault = null;

    expect(await apply()).toBe('postponed');
    expect(ports.stravaEvents.sent).toHaveLength(1);
    ports.clock.pass(claimMs / 60_000 + 1);
    expect(await apply()).toBe('applied');
    expect(await runs()).toHaveLength(1);
  });

  it('waits in the queue when Strava lets us ask no more, and then asks nothing until the window ends', async () => {
    ports.strava.fault = new ServiceLimited('429', new Date());
    expect(await apply()).toBe('postponed');
    const asked = ports.strava.calls.length;
    ports.strava.fault = null;
    expect(await apply({ ...aNewActivity, objectId: '56' })).toBe('postponed');

    expect(ports.strava.calls).toHaveLength(asked);
    expect(ports.stravaEvents.sent.map(({ errand }) => errand.objectId)).toEqual(['55', '56']);
    for (const { delaySeconds } of ports.stravaEvents.sent) expect(delaySeconds).toBeLessThanOrEqual(900);
    ports.clock.pass(16);
    expect(await apply({ ...aNewActivity, objectId: '55' })).toBe('applied');
  });

  it('that says the athlete left wipes all of it if Strava says so too, and nothing if it was made up', async () => {
    await apply();
    const left = { ...aNewActivity, object: 'athlete', objectId: '777', aspect: 'update' } as const;
    expect(await apply(left)).toBe('still-connected');
    expect(await runs()).toHaveLength(1);

    ports.strava.revoked = true;
    expect(await apply({ ...left, eventTime: left.eventTime + 1 })).toBe('revoked');
    expect(await runs()).toEqual([]);
    expect([...ports.vault.items.keys()].filter((key) => !key.startsWith('STRAVA_METER'))).toEqual([]);
    const { json } = await apiOn(ports)('listConnections', { athleteId });
    expect(json.strava).toMatchObject({ connected: false, scopes: [], revokedAt: expect.any(String) });
  });
});

describe('the webhook', () => {
  const body = {
    object_type: 'activity',
    object_id: 55,
    aspect_type: 'create',
    owner_id: 777,
    subscription_id: webhookExample.subscriptionId,
    event_time: 1_795_000_000,
    updates: { title: 'A title that stays behind' },
    new_field: true,
  };
  const post = (change: object, secret = webhookExample.path) =>
    apiOn(ports)('takeStravaEvent', { params: { secret }, body: { ...body, ...change } });

  it('queues an event without what it claims, and nothing else', async () => {
    expect((await post({})).status).toBe(200);
    expect(ports.stravaEvents.sent).toEqual([{ errand: aNewActivity, delaySeconds: 0 }]);
    expect(ports.strava.calls).toEqual([]);
  });

  it('takes nothing under another address, of another subscription or of another shape', async () => {
    expect((await post({}, 'another-path-altogether')).status).toBe(404);
    expect((await post({}, 'short')).status).toBe(404);
    expect((await post({ subscription_id: 43 })).status).toBe(404);
    for (const wrong of [{ object_id: 'x' }, { aspect_type: 'rename' }, { owner_id: -1 }, { event_time: null }])
      expect((await post(wrong)).status).toBe(400);
    expect(ports.stravaEvents.sent).toEqual([]);
  });

  it('takes the first event of a subscription that was made since the secret was read, at once', async () => {
    const before = { ...webhookExample, subscriptionId: null };
    const asked: (number | undefined)[] = [];
    const webhookSecret = async (atMostMs?: number) => {
      asked.push(atMostMs);
      // As the adapter has it: read a second ago, when Strava shook hands.
      return (atMostMs ?? Number.POSITIVE_INFINITY) < 1_000 ? webhookExample : before;
    };
    const taken = await takeStravaEvent({ ...ports, webhookSecret })({
      params: { secret: webhookExample.path },
      body: stravaEvent.parse(body),
    });

    expect(taken.status).toBe('done');
    expect(ports.stravaEvents.sent).toHaveLength(1);
    // A guess at the address must not make us read the secret each time.
    asked.length = 0;
    await takeStravaEvent({ ...ports, webhookSecret })({
      params: { secret: 'another-path-altogether' },
      body: stravaEvent.parse(body),
    });
    expect(asked.filter((atMostMs) => atMostMs === 0)).toEqual([]);
  });

  it('answers the handshake it knows the word of, and no other', async () => {
    const shake = (word: string, secret = webhookExample.path) =>
      apiOn(ports)('answerStravaHandshake', {
        params: { secret },
        query: { 'hub.mode': 'subscribe', 'hub.challenge': '15f7d1a9', 'hub.verify_token': word },
      });

    expect(await shake(webhookExample.verifyToken)).toMatchObject({
      status: 200,
      json: { 'hub.challenge': '15f7d1a9' },
    });
    expect((await shake('guess')).status).toBe(403);
    expect((await shake(webhookExample.verifyToken, 'another-path-altogether')).status).toBe(404);
  });
});

describe('what was at Strava before', () => {
  it('is fetched step by step, waits where it must, goes on where it stood, and is told all along', async () => {
    for (let n = 0; n < 30; n += 1)
      ports.strava.activities.set(
        `${100 + n}`,
        aRunOf(new Date(Date.UTC(2026, 10, 20) - n * 86_400_000).toISOString()),
      );
    const [first] = ports.pulls.sent;
    if (first === undefined) throw new Error('No pull was started.');
    const statuses = new Set<string>();
    for (let turn = 0; turn < ports.pulls.sent.length && turn < 30; turn += 1) {
      if ((ports.pulls.sent[turn]?.delaySeconds ?? 0) > 0) ports.clock.pass(15);
      await pullStrava(ports)(first.errand);
      statuses.add((await apiOn(ports)('listConnections', { athleteId })).json.strava.backfill.status);
    }

    const { json } = await apiOn(ports)('listConnections', { athleteId });
    expect(json.strava.backfill).toMatchObject({ status: 'done', found: 31, kept: 31, resumesAt: null });
    expect([...statuses]).toEqual(expect.arrayContaining(['running', 'done']));
    expect(new Set(ports.strava.calls).size).toBe(ports.strava.calls.length);
    expect(await runs()).toHaveLength(31);
  });
});
