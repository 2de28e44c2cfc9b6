import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { signIn, type Tokens } from '../../local/identity/sign-in';
import { athleteFile } from '../../shared/contract/athlete-file';
import { appConfig } from '../../shared/contract/config';
import { raceWish } from '../../shared/contract/goal/goal';
import { noticeList } from '../../shared/contract/notice';
import { plan, planAccepted, planProgress } from '../../shared/contract/plan';
import { strengthReply } from '../../shared/contract/strength';
import { freePorts } from '../local/free-ports';
import { type SpawnedCloud, spawnCloud } from '../local/spawned-cloud';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = athleteFile.parse(JSON.parse(readFileSync(join(root, 'examples', 'half-marathon.json'), 'utf8')));
const state = mkdtempSync(join(tmpdir(), 'pacewright-journey-'));
const port = await freePorts();
const asked = ['--port', String(port), '--state', state, '--now', `${example.today}T08:00:00Z`];

let cloud: SpawnedCloud;

type Runner = Readonly<{
  tokens: Tokens;
  ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
}>;

/** Someone who has just signed in. */
const aRunner = async (email: string): Promise<Runner> => {
  const { issuer, clientId } = appConfig.parse(await (await fetch(`${cloud.url}/api/config`)).json());
  const tokens = await signIn({ issuer, clientId, site: cloud.url }, email);
  const ask: Runner['ask'] = (method, path, body, headers = {}) =>
    fetch(`${cloud.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${tokens.access_token}`, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  return { tokens, ask };
};

const answered = async (response: Response, status: number): Promise<unknown> => {
  const text = await response.text();
  if (response.status !== status)
    throw new Error(`${response.url} answered ${response.status}: ${text}\n${cloud.said()}`);
  return text === '' ? null : JSON.parse(text);
};

/** Answers the intake and asks for a plan. */
const requestsPlan = async ({ ask }: Runner, key = 'first-wish'): Promise<string> => {
  await answered(await ask('PUT', '/api/athlete', example.athlete), 200);
  const goal = await answered(await ask('POST', '/api/goals', example.goal, { 'idempotency-key': `${key}-goal` }), 201);
  const { goalId } = goal as { goalId: string };
  const reply = await answered(await ask('POST', '/api/plans', { goalId }, { 'idempotency-key': key }), 202);

  return planAccepted.parse(reply).planId;
};

const eventually = async <T>(look: () => Promise<T>, fits: (seen: T) => boolean): Promise<T> => {
  let seen: T | undefined;
  for (let tries = 0; tries < 600; tries += 1) {
    seen = await look();
    if (fits(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It never came; last seen: ${JSON.stringify(seen).slice(0, 500)}\n${cloud.said()}`);
};
const isOver = async ({ ask }: Runner, planId: string) =>
  eventually(
    async () => planProgress.parse(await answered(await ask('GET', `/api/plans/${planId}/progress`), 200)),
    ({ status }) => status !== 'requested' && status !== 'writing',
  );
const mailTo = (email: string) =>
  eventually(
    async () => (await (await fetch(`${cloud.issuer}/inbox.json`)).json()) as { to: string[]; subject: string }[],
    (mails) => mails.some(({ to }) => to.includes(email)),
  );

// A process is started, killed and started again, perhaps on a busy machine.
jest.setTimeout(120_000);

describe('from sign-in to a plan', () => {
  beforeAll(async () => {
    cloud = await spawnCloud(asked);
  });
  afterAll(async () => {
    await cloud.end('SIGTERM');
    rmSync(state, { recursive: true, force: true });
  });

  it('leads from an e-mail address to a plan, its notice and its mail', async () => {
    const ada = await aRunner('ada@example.org');
    const planId = await requestsPlan(ada);

    expect(await isOver(ada, planId)).toMatchObject({ status: 'ready', stage: 'done' });
    const ready = plan.parse(await answered(await ada.ask('GET', `/api/plans/${planId}`), 200));
    expect(ready.raceDay).toBe(raceWish.parse(example.goal).date);
    expect(ready.certificate.checks.every(({ met, severity }) => met || severity === 'should')).toBe(true);
    const session = ready.weeks[0]?.sessions[0];
    await answered(await ada.ask('GET', `/api/sessions/${session?.id}`), 200);
    const { notices } = noticeList.parse(await answered(await ada.ask('GET', '/api/notices'), 200));
    expect(notices.map(({ kind }) => kind)).toEqual(['plan-ready']);
    expect((await mailTo('ada@example.org')).filter(({ to }) => to.includes('ada@example.org'))).toHaveLength(1);
  });

  it('lets two wishes at once yield one plan', async () => {
    const ben = await aRunner('ben@example.org');
    await requestsPlan(ben);
    const { goals } = (await answered(await ben.ask('GET', '/api/goals'), 200)) as { goals: { goalId: string }[] };
    const wish = (key: string) =>
      ben.ask('POST', '/api/plans', { goalId: goals[0]?.goalId }, { 'idempotency-key': key });

    /** A plan is so soon ready that the later of two wishes may find it done, and rightly begin another. */
    const ids: string[] = [];
    for (let tries = 0; tries < 5 && new Set(ids).size !== 1; tries += 1) {
      const replies = await Promise.all([wish(`one-${tries}`), wish(`other-${tries}`)]);
      const accepted = replies.map(async (reply) => planAccepted.parse(await answered(reply, 202)).planId);
      ids.splice(0, ids.length, ...(await Promise.all(accepted)));
    }
    expect(new Set(ids).size).toBe(1);
    expect(await isOver(ben, ids[0] ?? '')).toMatchObject({ status: 'ready' });
  });

  it('has the workout of a strength day written when it is asked for, and keeps what was done of it', async () => {
    const ada = await aRunner('ada@example.org');
    const { planId } = (await answered(await ada.ask('GET', '/api/athlete'), 200)) as { planId: string };
    const { weeks } = plan.parse(await answered(await ada.ask('GET', `/api/plans/${planId}`), 200));
    const day = weeks[0]?.sessions.find(({ kind }) => kind === 'strength');
    const path = `/api/sessions/${day?.id}/strength`;
    const look = async () => strengthReply.parse(await answered(await ada.ask('GET', path), 200));

    await answered(await ada.ask('POST', path, { words: '' }, { 'idempotency-key': 'workout' }), 202);
    const { status, workout } = await eventually(look, (seen) => seen.status !== 'writing');
    const [first] = workout?.exercises ?? [];
    const set = { exercise: first?.exercise, set: 1, count: 8, weight: null, effort: 6, pain: 0 };
    const log = { workoutId: workout?.workoutId, loggedAt: `${example.today}T08:00:00.000Z`, sets: [set] };
    await answered(await ada.ask('PUT', `${path}/sets`, log), 200);

    expect(status).toBe('ready');
    expect((await look()).log).toMatchObject(log);
  });

  it('shows nobody another runner’s plan', async () => {
    const ada = await aRunner('ada@example.org');
    const eve = await aRunner('eve@example.org');
    const { planId } = (await answered(await ada.ask('GET', '/api/athlete'), 200)) as { planId: string };

    expect((await eve.ask('GET', `/api/plans/${planId}`)).status).toBe(404);
    expect((await eve.ask('GET', `/api/plans/${planId}/progress`)).status).toBe(404);
  });

  it('refuses an ID token, a token for somebody else, and none', async () => {
    const { tokens } = await aRunner('ada@example.org');
    const asks = (authorization: string) => fetch(`${cloud.url}/api/athlete`, { headers: { authorization } });
    const [head, , signature] = tokens.access_token.split('.');
    const claims = { sub: 'someone-else', token_use: 'access', aud: 'another-app' };
    const forged = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');

    expect((await asks(`Bearer ${tokens.id_token}`)).status).toBe(401);
    expect((await asks(`Bearer ${forged}`)).status).toBe(401);
    expect((await fetch(`${cloud.url}/api/athlete`)).status).toBe(401);
  });

  it('finishes a plan whose writing was cut off by a kill', async () => {
    const cleo = await aRunner('cleo@example.org');
    const planId = await requestsPlan(cleo);

    await cloud.end('SIGKILL');
    cloud = await spawnCloud(asked);

    expect(await isOver(cleo, planId)).toMatchObject({ status: 'ready' });
    expect((await mailTo('cleo@example.org')).filter(({ to }) => to.includes('cleo@example.org'))).toHaveLength(1);
  });

  it('fails with AccessDenied, naming function, action and resource, when one grant is taken away', async () => {
    await cloud.end('SIGTERM');
    const app = withoutGrant('PlanGenerationGatherPicture', 'dynamodb:GetItem');
    cloud = await spawnCloud([...asked, '--app', app]);
    const dora = await aRunner('dora@example.org');

    expect(await isOver(dora, await requestsPlan(dora))).toMatchObject({ status: 'failed' });
    expect(cloud.said()).toMatch(
      /AccessDenied: PlanGenerationGatherPicture\w* is not authorized to perform dynamodb:GetItem on arn:aws:dynamodb:\S+:table\/\w+/,
    );
    rmSync(app, { recursive: true });
  });
});

/** A copy of the built app in which one function's role lacks one action. */
const withoutGrant = (functionName: string, action: string): string => {
  const built = join(root, 'dist', 'laptop');
  const copy = mkdtempSync(join(tmpdir(), 'pacewright-ungranted-'));
  for (const name of readdirSync(built)) {
    if (name.startsWith('asset.')) symlinkSync(join(built, name), join(copy, name));
    else cpSync(join(built, name), join(copy, name));
  }
  const file = join(copy, 'Pacewright.template.json');
  const template = JSON.parse(readFileSync(file, 'utf8'), (_, value: unknown) => value) as {
    Resources: Record<
      string,
      { Type: string; Properties: { Policies?: { PolicyDocument: { Statement: { Action: unknown }[] } }[] } }
    >;
  };
  const policies = Object.entries(template.Resources)
    .filter(([id, { Type }]) => Type === 'AWS::IAM::Role' && id.startsWith(functionName))
    .flatMap(([, { Properties }]) => Properties.Policies ?? []);
  if (policies.length === 0) throw new Error(`No policy of ${functionName}.`);
  for (const { PolicyDocument } of policies) {
    for (const statement of PolicyDocument.Statement) {
      statement.Action = [statement.Action].flat().filter((granted) => granted !== action);
    }
  }
  writeFileSync(file, JSON.stringify(template));

  return copy;
};
