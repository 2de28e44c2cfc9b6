import { beforeEach, describe, expect, it } from '@jest/globals';
import { ServiceLimited, ServiceUnavailable } from '../../../shared/contract/faults';
import { pullStrava } from '../../../shared/usecases/connections/pull-strava';
import { reconcile } from '../../../shared/usecases/connections/reconcile';
import { apiOn } from '../../fakes/api';
import { connectStrava } from '../../fakes/connect-strava';
import { aRunOf } from '../../fakes/memory-connections';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

let ports: MemoryPorts;
const athleteId = 'athlete-a';
const sweep = () => reconcile(ports)();
const runs = async () =>
  (await ports.recordings.list(athleteId, { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' })).map(
    ({ source }) => source.externalId,
  );
const shown = async () => (await apiOn(ports)('listConnections', { athleteId })).json;
/** Takes every step of pulls that was handed on. */
const pulled = async () => {
  for (const { errand } of ports.pulls.sent.splice(0)) {
    await pullStrava(ports)(errand);
    await pulled();
  }
};

beforeEach(async () => {
  ports = memoryPorts();
  ports.strava.activities.set('1', aRunOf('2026-11-18T07:00:00.000Z'));
  await connectStrava(ports, athleteId);
  await pulled();
  ports.strava.calls.splice(0);
});

describe('the hourly look at what Strava has', () => {
  it('fetches what no event told of, once, and nothing that is there', async () => {
    ports.strava.activities.set('2', aRunOf('2026-11-20T07:00:00.000Z'));
    expect(await sweep()).toMatchObject({ athletes: 1, fetched: 1, leftForLater: 0 });
    expect(await runs()).toEqual(['1', '2']);
    expect(ports.strava.calls).toEqual(['list', 'activity 2', 'trace 2']);

    expect(await sweep()).toMatchObject({ athletes: 1, fetched: 0 });
    expect((await shown()).strava.lastSync).toBe(ports.clock.now().toISOString());
  });

  it('removes what was deleted at Strava while nobody told us', async () => {
    ports.strava.activities.delete('1');
    expect(await sweep()).toMatchObject({ fetched: 1 });
    expect(await runs()).toEqual([]);
  });

  it('fetches anew what the rule of seven days would soon take, and so keeps it', async () => {
    const keptUntil = async () =>
      (await ports.runs.known(athleteId, 'strava', new Date(0), new Date('2030-01-01')))[0]?.keptUntil;
    const before = await keptUntil();
    ports.clock.pass(5.5 * 24 * 60);
    expect(await sweep()).toMatchObject({ fetched: 1 });

    expect((await keptUntil())?.getTime()).toBeGreaterThan(before?.getTime() ?? Number.POSITIVE_INFINITY);
    ports.clock.pass(3 * 24 * 60);
    expect(await runs()).toEqual(['1']);
  });

  it('lets go what nobody fetches anew for seven days', async () => {
    ports.clock.pass(7 * 24 * 60 + 1);
    expect(await runs()).toEqual([]);
  });

  it('stops where Strava lets us ask no more, and lets be what Strava cannot answer', async () => {
    ports.strava.fault = new ServiceLimited('429', new Date());
    await sweep();
    const asked = ports.strava.calls.length;
    await sweep();
    expect(ports.strava.calls).toHaveLength(asked);

    ports.clock.pass(16);
    ports.strava.fault = new ServiceUnavailable('502');
    expect(await sweep()).toMatchObject({ athletes: 1, fetched: 0, ended: 0 });
    expect(await runs()).toEqual(['1']);
  });

  it('takes up a backfill that lost its way, and leaves one that is on it', async () => {
    await ports.connections.change(athleteId, (found) =>
      found?.strava == null
        ? found
        : {
            ...found,
            strava: { ...found.strava, backfill: { ...found.strava.backfill, status: 'running', todo: ['1'] } },
          },
    );
    await sweep();
    expect(ports.pulls.sent).toEqual([]);

    ports.clock.pass(41);
    await sweep();
    expect(ports.pulls.sent).toHaveLength(1);
    await pulled();
    expect((await shown()).strava.backfill.status).toBe('done');
  });

  it('ends what the athlete ended at Strava, and what is left of an account that is gone', async () => {
    ports.strava.revoked = true;
    expect(await sweep()).toMatchObject({ ended: 1 });
    expect(await runs()).toEqual([]);
    expect((await shown()).strava).toMatchObject({ connected: false, revokedAt: expect.any(String) });
    expect(await ports.stravaVault.connected()).toEqual([]);
  });

  it('forgets the tokens of an athlete whose record is gone', async () => {
    ports.table.items.delete(`ATHLETE#${athleteId} CONNECTIONS`);
    expect(await ports.connections.find(athleteId)).toBeNull();
    expect(await sweep()).toMatchObject({ ended: 1 });
    expect(await ports.stravaVault.grant(athleteId)).toBeNull();
    expect(ports.strava.revoked).toBe(true);
  });
});

describe('the hourly look at intervals.icu', () => {
  it('asks every few hours, takes up a pull that lost its way, and forgets a key whose owner is gone', async () => {
    await apiOn(ports)('putIntervals', { athleteId, body: { key: 'example-key' } });
    ports.pulls.sent.splice(0);
    expect(await sweep()).toMatchObject({ pulls: 0 });
    ports.clock.pass(41);
    expect(await sweep()).toMatchObject({ pulls: 1 });

    await ports.connections.change(athleteId, (found) => found && { ...found, intervals: null });
    expect(await sweep()).toMatchObject({ pulls: 0 });
    expect(await ports.intervalsVault.grant(athleteId)).toBeNull();
  });
});
