import type { BrowserContext, Page } from 'playwright-core';
import { exampleAthlete } from '../../../frontend/landing/example-athlete';
import { type Call, operationClient } from '../../../shared/contract/client';
import type { PlanReply } from '../../../shared/contract/plan';
import type { IsoDate } from '../../../shared/domain/units/calendar';
import type { Places } from './visits';

/** An athlete with an account, as their browser remembers them. */
export type Resident = Readonly<{ call: Call; remembered: string; since: IsoDate }>;

const names = { athlete: 'Example athlete', race: 'Example half', why: 'To run it evenly.' };
const timeZone = 'Europe/Madrid';
const patienceMs = 90_000;

/** An example athlete who has not answered a question yet; `now` is where the browser's clock stands, if it does. */
export const newcomer = async (url: string, now: string | null): Promise<Resident> => {
  const origin = { origin: url, fetch };
  const { accessToken, expiresIn, since } = await operationClient({ ...origin, token: async () => null })(
    'startExample',
    { params: {}, query: { timeZone } },
  );
  const begun = now === null ? Date.now() : Date.parse(now);
  const remembered = JSON.stringify({ accessToken, expiresAt: begun + expiresIn * 1000, kind: 'example' });

  return { call: operationClient({ ...origin, token: async () => accessToken }), remembered, since };
};

/** An example athlete in the seventh week of a plan. */
export const settled = async (url: string, now: string | null): Promise<Resident & { places: Places }> => {
  const resident = await newcomer(url, now);
  const { call, since } = resident;
  const { athlete, goal } = exampleAthlete(since, timeZone, names);
  await call('putAthlete', { params: {}, body: athlete });
  const { goalId } = await call('addGoal', { params: {}, body: goal, idempotencyKey: crypto.randomUUID() });
  const { planId } = await call('requestPlan', { params: {}, body: { goalId }, idempotencyKey: crypto.randomUUID() });
  await written(call, planId);

  return { ...resident, places: await placesOf(call, goalId, planId) };
};

const written = async (call: Call, planId: string): Promise<void> => {
  const late = Date.now() + patienceMs;
  for (;;) {
    // On a busy machine an answer may fail to come in time; whoever waits on the page asks again, too.
    const told = await call('getPlanProgress', { params: { planId } }).catch((fault: Error) => fault);
    const { status, failure, refusal } =
      told instanceof Error ? { status: told.message, failure: null, refusal: null } : told;
    if (status === 'ready') return;
    if (failure !== null || refusal !== null || Date.now() > late)
      throw new Error(`The example’s plan is not written: ${status}, ${failure ?? refusal?.sentence ?? 'too late'}.`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};

const placesOf = async (call: Call, goalId: string, planId: string): Promise<Places> => {
  const plan = await call('getPlan', { params: { planId } });
  const { changes } = await call('listChanges', { params: { planId } });
  const { activities } = await call('listActivities', { params: {} });
  const now = plan.ran.map(({ sessionId }) => weekOf(plan, sessionId)).reduce((late, week) => Math.max(late, week), 1);

  return {
    planId,
    goalId,
    changeId: sure(changes[0], 'change').changeId,
    activityId: sure(activities[0], 'activity').activityId,
    week: now,
    sessions: sessionsOf(plan, now),
  };
};

const sessionsOf = ({ weeks, logs, changed }: PlanReply, now: number): Places['sessions'] => {
  const all = weeks.flatMap(({ number, sessions }) => sessions.map((session) => ({ ...session, number })));
  const ahead = all.filter(({ number }) => number > now);
  const told = new Set(logs.filter(({ outcome }) => outcome === 'done').map(({ sessionId }) => sessionId));
  const touched = new Set(changed.map(({ sessionId }) => sessionId));
  const first = (found: typeof all, name: string): string => sure(found[0], name).id;

  return {
    ahead: first(
      ahead.filter(({ kind }) => kind === 'easy'),
      'easy run ahead',
    ),
    hard: first(
      ahead.filter(({ zoneTimes, id }) => zoneTimes[4] > 0 && !touched.has(id)),
      'hard run ahead',
    ),
    done: first(
      all.filter(({ id, kind, zoneTimes }) => told.has(id) && kind !== 'strength' && zoneTimes[4] > 0),
      'run done',
    ),
    strength: first(
      ahead.filter(({ kind }) => kind === 'strength'),
      'strength ahead',
    ),
    race: first(
      all.filter(({ kind }) => kind === 'race'),
      'race',
    ),
  };
};

const weekOf = ({ weeks }: PlanReply, sessionId: string): number =>
  weeks.find(({ sessions }) => sessions.some(({ id }) => id === sessionId))?.number ?? 1;

const sure = <Found>(found: Found | undefined, name: string): Found => {
  if (found === undefined) throw new Error(`The example athlete has no ${name}.`);
  return found;
};

/** Lets every page of a browser be this athlete's, without the way in. */
export const admit = async (context: BrowserContext, { remembered }: Resident): Promise<void> => {
  await context.addInitScript(remember, remembered);
};

/** The same for the site that one tab stands at, and only until the athlete leaves: nothing brings them back. */
export const admitOnce = async (page: Page, { remembered }: Resident): Promise<void> => {
  await page.evaluate(remember, remembered);
};

/** Runs in the page. */
const remember = (session: string): void => sessionStorage.setItem('pacewright.example', session);
