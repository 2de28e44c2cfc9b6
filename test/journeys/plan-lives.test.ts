import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { signIn } from '../../local/identity/sign-in';
import { athleteFile } from '../../shared/contract/athlete-file';
import { operationClient, ProblemReply } from '../../shared/contract/client';
import { appConfig } from '../../shared/contract/config';
import type { PlanReply } from '../../shared/contract/plan';
import { addDays, isoDate } from '../../shared/domain/units/calendar';
import { freePorts } from '../local/free-ports';
import { type SpawnedCloud, spawnCloud } from '../local/spawned-cloud';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = athleteFile.parse(JSON.parse(readFileSync(join(root, 'examples', 'half-marathon.json'), 'utf8')));
const state = mkdtempSync(join(tmpdir(), 'pacewright-lives-'));
const port = await freePorts();
const email = 'ada@example.org';

let cloud: SpawnedCloud;
const startOn = async (day: string) => {
  cloud = await spawnCloud(['--port', String(port), '--state', state, '--now', `${day}T18:00:00Z`]);
};

/** The runner, signed in. */
const ada = async () => {
  const { issuer, clientId } = appConfig.parse(await (await fetch(`${cloud.url}/api/config`)).json());
  const { access_token } = await signIn({ issuer, clientId, site: cloud.url }, email);
  return operationClient({ origin: cloud.url, fetch, token: async () => access_token });
};
const eventually = async <T>(look: () => Promise<T>, fits: (seen: T) => boolean): Promise<T> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const seen = await look();
    if (fits(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It never came.\n${cloud.said()}`);
};
const bytes = ({ weeks }: PlanReply) => JSON.stringify(weeks);

// A cloud is started twice, perhaps on a busy machine.
jest.setTimeout(180_000);

describe('a plan that lives', () => {
  beforeAll(() => startOn(example.today));
  afterAll(async () => {
    await cloud.end('SIGTERM');
    rmSync(state, { recursive: true, force: true });
  });

  it('is eased after a week that was too much, and has its old days back when that is undone', async () => {
    let call = await ada();
    const file = JSON.parse(readFileSync(join(root, 'examples', 'half-marathon.json'), 'utf8'));
    await call('putAthlete', { params: {}, body: file.athlete });
    const goal = await call('addGoal', { params: {}, body: file.goal, idempotencyKey: 'goal' });
    const { planId } = await call('requestPlan', {
      params: {},
      body: { goalId: goal.goalId },
      idempotencyKey: 'plan',
    });
    await eventually(
      () => call('getPlanProgress', { params: { planId } }),
      ({ status }) => status === 'ready',
    );
    const written = await call('getPlan', { params: { planId } });

    // Two weeks later, on a Sunday.
    const sunday = addDays(isoDate(written.weeks[1]?.monday ?? ''), 6);
    await cloud.end('SIGTERM');
    await startOn(sunday);
    call = await ada();
    for (const { id, date } of written.weeks.slice(0, 2).flatMap(({ sessions }) => sessions))
      await call('putSessionLog', {
        params: { sessionId: id },
        body: { date, outcome: 'done', effort: 8, pain: 0, note: '', actual: null },
      });

    const path = { params: { planId, week: 2 } };
    expect((await call('getCheckIn', path)).facts.sessions.every(({ outcome }) => outcome === 'done')).toBe(true);
    const body = { effort: 9, fatigue: 9, niggles: [], words: '', requests: [], volume: null, sleep: 4, stress: null };
    await call('putCheckIn', { ...path, body });
    const { result } = await eventually(
      () => call('getCheckIn', path),
      ({ status }) => status === 'settled',
    );

    expect(result).toMatchObject({ outcome: 'easing' });
    const changeId = result?.changeId ?? '';
    const eased = await call('getPlan', { params: { planId } });
    expect(eased.revision).toBe(2);
    expect(eased.weeks[2]?.volume).toBeLessThan(written.weeks[2]?.volume ?? 0);
    const change = await call('getChange', { params: { planId, changeId } });
    expect(change.sessions.length).toBeGreaterThan(0);
    const { notices } = await call('listNotices', { params: {} });
    expect(notices.map(({ kind }) => kind)).toEqual(['change-made', 'plan-ready']);

    await call('undoChange', { params: { planId, changeId } });
    expect(bytes(await call('getPlan', { params: { planId } }))).toBe(bytes(written));
    await expect(call('putCheckIn', { ...path, body: { ...body, effort: 2 } })).rejects.toBeInstanceOf(ProblemReply);
  });
});
