import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ActivityView } from '../../../shared/contract/activity';
import type { PlanReply } from '../../../shared/contract/plan';
import type { Session } from '../../../shared/domain/session/session';
import { metres, seconds } from '../../../shared/domain/units/quantity';
import { keepRecordings } from '../../../shared/usecases/activity/keep-recordings';
import { applyStravaEvent } from '../../../shared/usecases/connections/apply-strava-event';
import { houseCoach } from '../../../shared/usecases/plan-generation/house-coach';
import { aReadyPlan } from '../../builders/plans/a-ready-plan';
import { aRecording, aSource } from '../../builders/runs/a-recording';
import { apiOn } from '../../fakes/api';
import { aRunOf } from '../../fakes/memory-connections';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';
const stravaId = '55';
/** Figures that stand nowhere else: 10 217 m in 50:33 at 151 a minute. */
const canary = { distance: metres(10_217), moving: seconds(3_033), elapsed: seconds(3_047), averageHeartRate: 151 };
const days = (count: number) => count * 24 * 60;

let ports: MemoryPorts;
let call: ReturnType<typeof apiOn>;
let planId: string;
let eventTime = 1_795_000_000;

const ask = async (operation: Parameters<typeof call>[0], params: Record<string, string> = {}, body?: unknown) =>
  call(operation, { athleteId, params, ...(body !== undefined && { body }) });
const plan = async (): Promise<PlanReply> => (await ask('getPlan', { planId })).json;
const shown = async (): Promise<readonly ActivityView[]> => (await ask('listActivities')).json.activities;
/** Strava tells of the run as it is there by now. */
const told = () => {
  eventTime += 1;
  return applyStravaEvent(ports)({
    object: 'activity',
    objectId: stravaId,
    aspect: 'update',
    ownerId: '777',
    eventTime,
  });
};
const runAtStrava = ({ date }: Pick<Session, 'date'>) =>
  ports.strava.activities.set(stravaId, { ...aRunOf(`${date}T07:00:00.000Z`), ...canary });
const stored = () => [...ports.table.items.values()].map((item) => JSON.stringify(item));
/** What the table's own clock takes with it. */
const expire = () => {
  for (const [key, item] of ports.table.items) {
    const expiresAt = item['expiresAt'];
    if (typeof expiresAt === 'number' && expiresAt * 1000 <= ports.clock.now().getTime()) ports.table.items.delete(key);
  }
};

let first: Session;
let other: Session;
beforeEach(async () => {
  ports = { ...memoryPorts(), coach: houseCoach };
  call = apiOn(ports);
  planId = await aReadyPlan(ports, athleteId);
  await ask('beginStrava');
  const state = ports.vault.items.get(`STRAVA#${athleteId} STATE`)?.['state'];
  await ask('finishStrava', {}, { code: 'code', state, scope: 'read,activity:read' });
  const running = (await plan()).weeks[0]?.sessions.filter(({ distance }) => distance > 0) ?? [];
  const [one, two] = running;
  if (one === undefined || two === undefined) throw new Error('The first week has less than two runs.');
  [first, other] = [one, two];
  ports.clock.pass(days(9));
  runAtStrava(first);
});

describe('a run that Strava lends', () => {
  it('goes after seven days with all its figures, and what the athlete said of the session stays', async () => {
    expect(await told()).toBe('applied');
    const [run] = await shown();
    await ask('putActivityLink', { activityId: run?.activityId ?? '' }, { sessionIds: [first.id] });
    const [ran] = (await plan()).ran;
    expect(ran).toMatchObject({ sessionId: first.id, actual: { distance: 10_217 }, forCoach: false });
    const word = { date: first.date, outcome: 'done', effort: 4, pain: 0, note: 'windy', actual: null };
    expect((await ask('putSessionLog', { sessionId: first.id }, word)).status).toBe(200);

    ports.clock.pass(days(7) + 1);

    expect(await shown()).toEqual([]);
    expect((await ask('getActivity', { activityId: run?.activityId ?? '' })).status).toBe(404);
    expect((await plan()).ran).toEqual([]);
    const { log } = (await ask('getSession', { sessionId: first.id })).json;
    expect(log).toEqual({ ...word, sessionId: first.id });
    expire();
    for (const item of stored()) expect(item).not.toMatch(/10217|3033|3047|Example run/);
  });

  it('is the session it was said to be once it is fetched again', async () => {
    await told();
    const [run] = await shown();
    await ask('putActivityLink', { activityId: run?.activityId ?? '' }, { sessionIds: [other.id] });
    ports.clock.pass(days(8));
    expire();
    expect(await shown()).toEqual([]);

    expect(await told()).toBe('applied');

    expect(await shown()).toMatchObject([
      { activityId: run?.activityId, match: { kind: 'linked', sessionIds: [other.id] } },
    ]);
  });

  it('is one with its file, which keeps what was said of it when Strava’s copy goes', async () => {
    await told();
    const [lent] = await shown();
    await ask('putActivityLink', { activityId: lent?.activityId ?? '' }, { sessionIds: [other.id] });
    const recording = aRecording({ startedAt: `${first.date}T07:00:04.000Z`, distance: metres(10_190) });
    await keepRecordings(ports)(athleteId, [{ source: aSource('fit', 'watch'), recording }]);

    const both = await shown();
    expect(both).toMatchObject([
      {
        ...{ distance: 10_190, keptUntil: null, from: { provenance: 'upload' } },
        ...{ alsoFrom: [{ provenance: 'strava-api' }], match: { sessionIds: [other.id] } },
      },
    ]);
    // A coach goes by the file.
    expect((await plan()).ran).toMatchObject([{ sessionId: other.id, actual: { distance: 10_190 }, forCoach: true }]);

    ports.clock.pass(days(7) + 1);
    expire();

    expect(await shown()).toMatchObject([
      { activityId: both[0]?.activityId, alsoFrom: [], match: { kind: 'linked', sessionIds: [other.id] } },
    ]);
    for (const item of stored()) expect(item).not.toMatch(/10217|3033|3047/);
  });

  it('was of a session that a file tells of later, too', async () => {
    await told();
    const [lent] = await shown();
    await ask('putActivityLink', { activityId: lent?.activityId ?? '' }, { sessionIds: [] });
    ports.clock.pass(days(8));
    expire();

    const recording = aRecording({ startedAt: `${first.date}T07:00:04.000Z`, distance: metres(10_190) });
    await keepRecordings(ports)(athleteId, [{ source: aSource('fit', 'watch'), recording }]);

    expect(await shown()).toMatchObject([{ distance: 10_190, match: { kind: 'linked', sessionIds: [] } }]);
  });
});
