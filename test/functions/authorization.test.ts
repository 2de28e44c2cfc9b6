import { beforeAll, describe, expect, it } from '@jest/globals';
import { firstPreferences } from '../../shared/contract/notification-preferences';
import { type Operation, type OperationName, operations } from '../../shared/contract/operations';
import { keepRecordings } from '../../shared/usecases/activity/keep-recordings';
import { zonesProposalId } from '../../shared/usecases/athlete/propose-zones';
import { drawPlanBlueprint } from '../../shared/usecases/plan-generation/draw-plan-blueprint';
import { gatherPicture } from '../../shared/usecases/plan-generation/gather-picture';
import { houseCoach } from '../../shared/usecases/plan-generation/house-coach';
import { revisionOf } from '../../shared/usecases/plan-generation/plan-in-writing';
import { publishPlan } from '../../shared/usecases/plan-generation/publish-plan';
import { writePlan } from '../../shared/usecases/plan-generation/write-plan';
import { keepWorkout, reviewWorkout } from '../../shared/usecases/strength/strength-steps';
import { aCheckInBody } from '../builders/a-check-in';
import { anOffer } from '../builders/an-offer';
import { aGoalBody, aProfileBody, aSeasonGoalBody } from '../builders/athlete-profile';
import { aReceipt } from '../builders/claude/a-receipt';
import { aRecording, aSource } from '../builders/runs/a-recording';
import { apiOn } from '../fakes/api';
import { memoryPorts } from '../fakes/memory-ports';

const ports = { ...memoryPorts(), coach: houseCoach };
const ask = apiOn(ports);
const names = Object.keys(operations) as OperationName[];
const needing = names.filter((name) => operations[name].access === 'athlete');

/** What belongs to athlete A: each id by the name of its path parameter. */
let ids: Record<string, string>;
/** A strength session of A’s, and its workout. */
let strength: Readonly<{ sessionId: string; workoutId: string }>;
/** A run of A’s that may be deleted. */
let spareRun: string;
/** A day to which A’s session may go. */
let possibleMove: unknown;
/** A's words, which nobody else may ever read. */
const secret = 'A’s own words';

beforeAll(async () => {
  const as = { athleteId: 'athlete-a' };
  await ask('putAthlete', { ...as, body: aProfileBody({ words: secret, name: secret }) });
  const goal = await ask('addGoal', { ...as, key: 'goal', body: aGoalBody({ why: secret, name: secret }) });
  await ask('requestPlan', { ...as, key: 'plan', body: { goalId: goal.json.goalId } });
  const [state] = ports.generations.started;
  if (state === undefined) throw new Error('No plan was started.');
  await gatherPicture(ports)(state);
  await drawPlanBlueprint(ports)(state);
  await writePlan(ports)(state);
  await ports.plans.change(state.athleteId, state.planId, (head) => {
    if (head.status !== 'writing' || head.blueprint === null) return head;
    const weeks = head.blueprint.weeks.map(() => revisionOf(state.command, 'house'));
    return { ...head, accepted: { certificate: { checks: [], mends: [], writers: [] }, weeks } };
  });
  await ports.callReceipts.open(state.athleteId, aReceipt({ planId: state.planId, user: secret, reply: secret }));
  const { notice } = await publishPlan(ports)(state);
  const sessionId = (await ask('getPlan', { ...as, params: { planId: state.planId } })).json.weeks[0].sessions[0].id;
  const noticeId = notice?.noticeId ?? '';
  const { planId } = state;
  ids = {
    goalId: goal.json.goalId,
    planId,
    week: '1',
    sessionId,
    noticeId,
    changeId: 'offer-1',
    revision: '1',
    receiptId: 'receipt-1',
    // The threshold that A has set by hand: a proposal that was taken stays taken.
    proposalId: zonesProposalId(ports.ids, 'athlete-a', 297),
  };
  ids = { ...ids, activityId: await aRunOf('athlete-a', 'one', '2026-11-21T07:00:00Z') };
  spareRun = await aRunOf('athlete-a', 'two', '2026-11-11T07:00:00Z');
  const moves = (await ask('listMoves', { ...as, params: { sessionId } })).json.choices;
  const { to, swapWith } = moves.find(({ possible }: { possible: boolean }) => possible);
  possibleMove = { to, swapWith };
  const opened = await ask('openImport', { ...as, key: 'import', body: anUpload(`${secret}.fit`) });
  const { importId } = opened.json;
  ids = { ...ids, importId };
  const { json: device } = await ask('putDevice', { ...as, body: aSubscription(secret) });
  ids = { ...ids, deviceId: device.deviceId };
  await ask('beginStrava', as);
  await ask('putIntervals', { ...as, body: { key: 'example-key' } });
  strength = await aWorkout(planId);
  // The first week has begun: now there is something to report on.
  ports.clock.pass(2 * 24 * 60);
  const { json } = await ask('putCheckIn', { ...as, params: ids, body: aCheckInBody() });
  ids = { ...ids, adaptationId: json.adaptationId };
  for (const [place, changeId] of ['offer-1', 'offer-2', 'offer-3'].entries())
    await anOffer(ports, { athleteId: state.athleteId, planId }, changeId, 3 + place);
  await ask('acceptChange', { ...as, params: { planId, changeId: 'offer-3' }, body: { sessions: null } });
});

const anUpload = (name: string) => ({ uploads: [{ name, size: 1_000, kind: 'files' }] });

/** A run that came in for an athlete. */
const aRunOf = async (athleteId: string, externalId: string, startedAt: string): Promise<string> => {
  const incoming = { source: aSource('fit', externalId), recording: aRecording({ title: secret, startedAt }) };
  const { kept } = await keepRecordings(ports)(athleteId, [incoming]);
  return kept[0] ?? '';
};

/** Has the workout of A’s first strength session written. */
const aWorkout = async (planId: string) => {
  const { weeks } = (await ask('getPlan', { athleteId: 'athlete-a', params: { planId } })).json;
  const { id: sessionId } = weeks[0].sessions.find(({ kind }: { kind: string }) => kind === 'strength');
  await ask('requestStrength', {
    athleteId: 'athlete-a',
    key: 'first',
    params: { sessionId },
    body: { words: secret },
  });
  const [state] = ports.strengthStarter.started;
  if (state === undefined) throw new Error('No workout was started.');
  await reviewWorkout(ports)(state);
  await keepWorkout(ports)(state);
  return { sessionId, workoutId: state.workoutId };
};

/** The way to Strava and back that A has begun last. */
const stravaState = () => ports.vault.items.get('STRAVA#athlete-a STATE')?.['state'];

const aRunBody = () => ({
  ...{ date: '2026-11-21', time: null, sport: 'run', title: '' },
  ...{ distance: 10_000, duration: 3_000, averageHeartRate: null },
});

/** A browser’s subscription. */
const aSubscription = (label: string) => ({
  endpoint: `https://fcm.googleapis.com/fcm/send/${label.length}`,
  keys: { p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) },
  label,
});

const bodies: Partial<Record<OperationName, () => unknown>> = {
  putAthlete: () => aProfileBody(),
  putZones: () => ({ threshold: 297, rows: {} }),
  assess: () => ({ athlete: aProfileBody(), goal: aGoalBody() }),
  askAboutGoal: () => ({ athlete: aProfileBody(), wish: { words: 'get faster' } }),
  proposeNextGoals: () => ({
    athlete: aProfileBody(),
    goal: aSeasonGoalBody()['goal'],
    outcome: { status: 'achieved', time: 6_000 },
  }),
  assessSeason: () => ({ athlete: aProfileBody(), goals: [aSeasonGoalBody()], weeks: 52 }),
  whatIf: () => ({ athlete: aProfileBody(), goal: aGoalBody(), change: { kind: 'add-day', day: 'mon' } }),
  addGoal: () => aGoalBody(),
  putGoal: () => aGoalBody(),
  settleGoal: () => ({ race: null, outcome: { status: 'dropped', because: 'less-time', reflection: secret } }),
  requestPlan: () => ({ goalId: ids['goalId'] }),
  putSessionLog: () => ({ date: '2026-11-21', outcome: 'done', effort: null, pain: null, note: '', actual: null }),
  requestStrength: () => ({ words: secret }),
  requestAnotherStrength: () => ({ words: secret }),
  putSetLog: () => ({ workoutId: strength.workoutId, loggedAt: '2026-11-22T19:00:00Z', sets: [] }),
  liftHold: () => ({ cleared: true }),
  moveSession: () => possibleMove,
  requestAdjustment: () => ({ reason: { kind: 'tired' }, words: secret }),
  askForAnother: () => ({ comment: secret }),
  previewBusyDays: () => ({ busy: ['2026-11-24'] }),
  replanWeek: () => ({ busy: ['2026-11-26'] }),
  makeUpSession: () => ({ kind: 'shift', date: '2026-11-25' }),
  putCheckIn: () => aCheckInBody(),
  acceptChange: () => ({ sessions: null }),
  addActivity: aRunBody,
  putActivityLink: () => ({ sessionIds: [] }),
  requestAdaptation: () => ({ what: 'goal' }),
  previewWhatIf: () => ({ change: { kind: 'add-day', day: 'mon' } }),
  acceptZones: () => ({ applyToPlan: false }),
  openImport: () => anUpload('run.fit'),
  finishStrava: () => ({ code: 'code', state: stravaState(), scope: 'read,activity:read' }),
  putIntervals: () => ({ key: 'example-key' }),
  putNotifications: () => firstPreferences,
  putDevice: () => aSubscription('Phone'),
  deleteMyData: () => ({ everything: true }),
};
/**
 * What was rejected cannot be accepted any more, only what is in force can be undone, and not every day is a strength
 * day.
 */
const paramsFor: Partial<Record<OperationName, Record<string, string>>> = {
  acceptChange: { changeId: 'offer-2' },
  undoChange: { changeId: 'offer-3' },
};
const ofStrength = (name: OperationName) =>
  operations[name].capability === 'strength' && { sessionId: strength.sessionId };
const asking = (name: OperationName, who: Readonly<{ athleteId: string | null }>) =>
  ask(name, {
    ...who,
    params: {
      ...ids,
      ...paramsFor[name],
      ...ofStrength(name),
      ...(name === 'deleteActivity' && { activityId: spareRun }),
    },
    key: 'goal',
    ...(bodies[name] && { body: bodies[name]() }),
  });

const hasParams = (operation: Operation) => operation.path.includes('{');

describe.each(needing)('%s', (name) => {
  it('is closed to whoever is not signed in', async () => {
    expect((await asking(name, { athleteId: null })).status).toBe(401);
  });

  it('shows and changes nothing of another athlete', async () => {
    const before = JSON.stringify([...ports.table.items].filter(([key]) => key.startsWith('ATHLETE#athlete-a')));

    const { status, json } = await asking(name, { athleteId: 'athlete-b' });

    expect(JSON.stringify(json)).not.toContain(secret);
    expect(JSON.stringify([...ports.table.items].filter(([key]) => key.startsWith('ATHLETE#athlete-a')))).toBe(before);
    if (hasParams(operations[name])) expect(status).toBe(404);
  });

  it('is open to the athlete whose own it is', async () => {
    // Nothing was missed before the plan began, no coach has answered a request yet, and the goal is trained for.
    const isNotTheirTurn = ['makeUpSession', 'askForAnother', 'acceptAdjustment', 'removeGoal'].includes(name);
    // That of an example athlete is closed to everyone else, which is tested beside its use case.
    if (name === 'renewExample') return;
    if (isNotTheirTurn || name === 'requestPlan' || name === 'putGoal' || name === 'addGoal') return;
    expect((await asking(name, { athleteId: 'athlete-a' })).status).toBe(operations[name].success);
  });
});

describe('a plan of another athlete’s goal', () => {
  it('cannot be asked for', async () => {
    await ask('putAthlete', { athleteId: 'athlete-b', body: aProfileBody() });

    const { status } = await asking('requestPlan', { athleteId: 'athlete-b' });

    expect(status).toBe(404);
    expect(ports.generations.started).toHaveLength(1);
  });
});
