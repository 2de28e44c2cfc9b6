import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Call, operationClient, type ReplyOf } from '../../shared/contract/client';
import { fakeIntervals } from '../fakes/intervals/intervals';
import { fakeClient } from '../fakes/strava/strava';
import { connectStrava } from '../local/connect-strava';
import { freePorts } from '../local/free-ports';
import { type SpawnedCloud, spawnCloud } from '../local/spawned-cloud';

const state = mkdtempSync(join(tmpdir(), 'pacewright-runs-'));
const port = await freePorts();
let cloud: SpawnedCloud;
let athlete: Call;

beforeAll(async () => {
  cloud = await spawnCloud(['--port', String(port), '--state', state, '--fake-strava', '--fake-intervals']);
  const anyone = operationClient({ origin: cloud.url, fetch, token: async () => null });
  const { accessToken } = await anyone('startExample', { params: {} });
  athlete = operationClient({ origin: cloud.url, fetch, token: async () => accessToken });
}, 300_000);
afterAll(async () => {
  await cloud.end('SIGTERM');
  rmSync(state, { recursive: true });
}, 60_000);

type Connections = ReplyOf<'listConnections'>;
const connections = () => athlete('listConnections', { params: {} });
/** On a busy machine an event may fail once, and comes again when its message is seen again: after three minutes. */
const patienceMs = 240_000;
const eventually = async (fits: (shown: Connections) => boolean): Promise<Connections> => {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const shown = await connections();
    if (fits(shown)) return shown;
    if (Date.now() > deadline)
      throw new Error(
        `It did not come to that: ${JSON.stringify(shown)}\n${cloud.said()}\n${asLogged().slice(-4_000)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
};
const press = (fake: string, button: 'upload' | 'revoke') => fetch(`${fake}/${button}`, { method: 'POST' });

describe('runs that come in by themselves', () => {
  it('come from Strava and intervals.icu, go with the leave, and leave nothing personal in any log', async () => {
    const fake = await connectStrava(athlete);
    const backfilled = await eventually(({ strava }) => strava.backfill?.status === 'done');
    expect(backfilled.strava).toMatchObject({ connected: true, missing: [], backfill: { kept: expect.any(Number) } });
    expect(backfilled.strava.backfill?.kept).toBeGreaterThan(5);

    await press(fake, 'upload');
    await eventually(() => asLogged().includes('"outcome":"applied"'));

    await athlete('putIntervals', { params: {}, body: { key: fakeIntervals.key } });
    const pulled = await eventually(({ intervals }) => intervals.pull?.status === 'done');
    expect(pulled.intervals.pull).toMatchObject({ found: 60, kept: 40, withheld: 10 });

    await press(fake, 'revoke');
    expect((await eventually(({ strava }) => !strava.connected)).strava.revokedAt).not.toBeNull();
    await athlete('disconnectIntervals', { params: {} });

    const secrets = [
      fakeClient.secret,
      fakeIntervals.key,
      /example-(code|access|refresh)-/,
      /strava\/webhook\/[\w-]{20}/,
    ];
    for (const words of [...secrets, 'Example run', 'Just uploaded', 'Example watch', 'i4242', 'API_KEY'])
      for (const log of [asLogged(), cloud.said()]) expect(log).not.toMatch(words);
  }, 960_000);
});

/** All that the functions logged; their log begins with the first line of it. */
const asLogged = (): string => {
  const log = join(state, 'functions.log');
  return existsSync(log) ? readFileSync(log, 'utf8') : '';
};
