import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { intervalsApi } from '../../../shared/adapters/intervals-api';
import { readRunFile } from '../../../shared/adapters/run-files/read-run-file';
import { pullIntervals } from '../../../shared/usecases/connections/pull-intervals';
import { apiOn } from '../../fakes/api';
import { aPlaceholder, aRide, aRun } from '../../fakes/intervals/activities';
import { fakeIntervals, startFakeIntervals } from '../../fakes/intervals/intervals';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';
const daysAgo = (days: number) => new Date(Date.UTC(2026, 10, 21, 6) - days * 86_400_000);
let fake: Awaited<ReturnType<typeof startFakeIntervals>>;
let ports: MemoryPorts;
const ask = () => apiOn(ports);
const put = (body: object = { key: fakeIntervals.key }) => ask()('putIntervals', { athleteId, body });
const shown = async () => (await ask()('listConnections', { athleteId })).json.intervals;
const runs = () => ports.recordings.list(athleteId, { from: '2024-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' });
/** Takes every step that was handed on, and gives how many there were. */
const pulled = async (steps = 0): Promise<number> => {
  const [next] = ports.pulls.sent.splice(0, 1);
  if (next === undefined) return steps;
  if (next.delaySeconds > 0) ports.clock.pass(next.delaySeconds / 60);
  await pullIntervals(ports)(next.errand);
  return pulled(steps + 1);
};

beforeEach(async () => {
  fake = await startFakeIntervals([
    aRun('i1', daysAgo(1)),
    aPlaceholder('i2', daysAgo(2)),
    aRide('i3', daysAgo(3)),
    aRun('i4', daysAgo(40), 'streams'),
    aPlaceholder('i5', daysAgo(41)),
    aRun('i6', daysAgo(200), 'hand'),
    aRun('i7', daysAgo(400)),
  ]);
  ports = { ...memoryPorts(), intervals: intervalsApi({ api: () => fake.api, readFile: readRunFile }) };
});
afterEach(() => fake.stop());

describe('a key of intervals.icu', () => {
  it('brings the runs of a year, counts what Strava withholds, and keeps no ride', async () => {
    expect((await put()).status).toBe(200);
    expect(await shown()).toMatchObject({ connected: true, athleteId: 'i4242', pull: { status: 'running' } });
    expect(await pulled()).toBeGreaterThan(20);

    const kept = await runs();
    const laps = (
      await ports.recordings.find(
        athleteId,
        kept.map(({ id }) => id),
      )
    ).map((run) => run?.details.laps.length);
    expect(kept.map(({ source: { kind, externalId } }) => [kind, externalId])).toEqual([
      ['intervals', 'i6'],
      ['intervals', 'i4'],
      ['intervals', 'i1'],
    ]);
    expect(laps).toEqual([0, 0, 2]);
    expect((await shown()).pull).toMatchObject({ status: 'done', found: 6, kept: 3, withheld: 2, problem: null });
  });

  it('is tried before it is kept, and a wrong one is refused in a sentence', async () => {
    for (const body of [{ key: 'another-key' }, { key: fakeIntervals.key, athleteId: 'i1' }]) {
      const { status, json } = await put(body);
      expect(status).toBe(400);
      expect(JSON.stringify(json)).toContain('does not take this key');
    }
    expect(await ports.intervalsVault.grant(athleteId)).toBeNull();
    expect(await shown()).toMatchObject({ connected: false });
    expect((await put({ key: fakeIntervals.key, athleteId: '4242' })).status).toBe(200);
  });

  it('that stops working is forgotten, says so, and leaves the runs', async () => {
    await put();
    await pulled();
    fake.state.activities.splice(0);
    await ports.intervalsVault.keep(athleteId, { intervalsId: 'i4242', key: 'key-of-yesterday' });
    await ask()('syncIntervals', { athleteId });
    await pulled();

    expect(await shown()).toMatchObject({
      connected: false,
      refusedAt: expect.any(String),
      pull: { status: 'failed' },
    });
    expect((await shown()).pull.problem).toContain('Make a new one there');
    expect(await ports.intervalsVault.grant(athleteId)).toBeNull();
    expect(await runs()).toHaveLength(3);
    expect((await ask()('syncIntervals', { athleteId })).status).toBe(404);
    expect(ports.pulls.sent).toEqual([]);
  });

  it('waits when intervals.icu asks for it, and goes on where it stood', async () => {
    await put();
    fake.state.callsLeft = 3;
    const [first] = ports.pulls.sent.splice(0, 1);
    if (first === undefined) throw new Error('No pull was started.');
    await pullIntervals(ports)(first.errand);
    for (const { errand } of ports.pulls.sent.splice(0)) await pullIntervals(ports)(errand);
    while ((await shown()).pull.status === 'running') await pullIntervals(ports)(first.errand);
    expect((await shown()).pull).toMatchObject({ status: 'waiting', resumesAt: expect.any(String) });

    fake.state.callsLeft = null;
    ports.clock.pass(1);
    await pulled();
    expect((await shown()).pull).toMatchObject({ status: 'done', found: 6, kept: 3 });
    expect(await runs()).toHaveLength(3);
  });

  it('fetches later only what is new, and nothing twice', async () => {
    await put();
    await pulled();
    fake.state.activities.unshift(aRun('i8', daysAgo(0)));
    fake.state.asked.splice(0);
    await ask()('syncIntervals', { athleteId });
    expect(await pulled()).toBeLessThan(5);
    expect(await runs()).toHaveLength(4);
    expect((await shown()).lastSync).toBe(ports.clock.now().toISOString());
  });

  it('is forgotten when the athlete says so; the runs are theirs', async () => {
    await put();
    await pulled();
    expect((await ask()('disconnectIntervals', { athleteId })).status).toBe(204);
    expect(await ports.intervalsVault.connected()).toEqual([]);
    expect(await shown()).toMatchObject({ connected: false, athleteId: null });
    expect(await runs()).toHaveLength(3);
    expect((await ask()('syncIntervals', { athleteId })).status).toBe(404);
  });
});
