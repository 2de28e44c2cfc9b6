import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Recording } from '../../../shared/domain/activity/recording';
import type { SourceKind } from '../../../shared/domain/activity/source';
import { metres, seconds } from '../../../shared/domain/units/quantity';
import { keepRecordings } from '../../../shared/usecases/activity/keep-recordings';
import { aProfileBody } from '../../builders/athlete-profile';
import { aRecording, aSource, aTrace, aTracedRecording } from '../../builders/runs/a-recording';
import { apiOn } from '../../fakes/api';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

let ports: MemoryPorts;
let ask: ReturnType<typeof apiOn>;
beforeEach(async () => {
  ports = memoryPorts();
  ask = apiOn(ports);
  await ask('putAthlete', { body: aProfileBody({ timeZone: 'America/Los_Angeles' }) });
});

const came = async (kind: SourceKind, change: Partial<Recording> = {}, externalId = 'one') => {
  const incoming = { source: aSource(kind, externalId), recording: aRecording(change) };
  return (await keepRecordings(ports)('athlete-a', [incoming])).kept[0] ?? '';
};
const aRun = {
  ...{ date: '2026-11-20', time: '18:30', sport: 'run', title: 'Evening run' },
  ...{ distance: 8_000, duration: 2_400, averageHeartRate: null },
};

describe('the runs of an athlete', () => {
  it('are listed once each, with the source whose figures they are and the others', async () => {
    await came('strava', { distance: metres(10_100) });
    await came('fit');

    const { status, json } = await ask('listActivities', { query: { from: '2026-11-20', to: '2026-11-22' } });

    expect(status).toBe(200);
    expect(json.activities).toEqual([
      expect.objectContaining({
        date: '2026-11-21',
        distance: 10_000,
        from: expect.objectContaining({ source: 'fit', provenance: 'upload' }),
        alsoFrom: [expect.objectContaining({ source: 'strava', provenance: 'strava-api' })],
        keptUntil: null,
        match: null,
        candidates: [],
      }),
    ]);
  });

  it('have the day of their own clock, else of the athlete’s', async () => {
    await came('fit', { startedAt: '2026-11-21T05:00:00Z', utcOffset: 60 });
    await came('gpx', { startedAt: '2026-11-20T05:00:00Z', utcOffset: null });

    const { json } = await ask('listActivities', { query: { from: '2026-11-18', to: '2026-11-22' } });

    expect(json.activities.map(({ date }: { date: string }) => date)).toEqual(['2026-11-19', '2026-11-21']);
  });

  it('are those of the last eight weeks when no days are named, and of a year at most', async () => {
    const usual = await ask('listActivities');
    expect(usual.json).toMatchObject({ from: '2026-09-27', to: '2026-11-21', activities: [] });

    const refused = async (query: Record<string, string>) => {
      const { status, json } = await ask('listActivities', { query });
      return [status, json.errors[0].pointer];
    };
    expect(await refused({ from: '2025-01-01', to: '2026-11-21' })).toEqual([400, '/query/from']);
    expect(await refused({ from: '2026-11-22', to: '2026-11-21' })).toEqual([400, '/query/from']);
    expect(await refused({ from: 'last week' })).toEqual([400, '/query/from']);
    expect(await refused({ until: '2026-11-21' })).toEqual([400, '/query/until']);
  });

  it('open by the id of any of their recordings', async () => {
    const trace = aTrace([{ seconds: 3_000, pace: 300, heartRate: 150 }]);
    const fit = await came('fit', aTracedRecording(trace));
    const strava = await came('strava');

    const { status, json } = await ask('getActivity', { params: { activityId: strava } });

    expect(status).toBe(200);
    expect(json).toMatchObject({ activity: { activityId: fit }, comparison: null });
    expect(json.recordings.map(({ source }: { source: string }) => source)).toEqual(['fit', 'strava']);
    expect(json.trace).toHaveLength(400);
    expect(json.bestEfforts[0]).toEqual({ distance: 1_000, time: 300 });
    expect((await ask('getActivity', { params: { activityId: 'fit-nothing' } })).status).toBe(404);
  });

  it('can be written down, once, at the hour of the athlete’s clock', async () => {
    const first = await ask('addActivity', { key: 'k', body: aRun });
    const again = await ask('addActivity', { key: 'k', body: aRun });

    expect([first.status, again.json.activityId]).toEqual([201, first.json.activityId]);
    expect(first.json).toMatchObject({
      ...{ date: '2026-11-20', startedAt: '2026-11-21T02:30:00.000Z', utcOffset: -480 },
      from: { source: 'manual', provenance: 'manual' },
    });
    expect((await ask('listActivities')).json.activities).toHaveLength(1);
  });

  it.each([
    ['a day to come', { date: '2026-11-23' }, '/date'],
    ['a day that does not exist', { date: '2026-02-30' }, '/date'],
    ['an hour that does not exist', { time: '25:00' }, '/time'],
    ['a ride', { sport: 'ride' }, '/sport'],
    ['a sprint over ten kilometres', { distance: 10_000, duration: 900 }, '/duration'],
    ['half a metre', { distance: 1_000.5 }, '/distance'],
    ['a heart of stone', { averageHeartRate: 10 }, '/averageHeartRate'],
  ])('cannot be %s', async (_, change, pointer) => {
    const { status, json } = await ask('addActivity', { key: 'k', body: { ...aRun, ...change } });

    expect([status, json.errors[0].pointer]).toEqual([400, pointer]);
    expect((await ask('listActivities')).json.activities).toEqual([]);
  });

  it('go with all their recordings, and no service brings them back', async () => {
    const activityId = await came('strava');
    await came('fit');

    expect((await ask('deleteActivity', { params: { activityId } })).status).toBe(204);
    await came('strava');

    expect((await ask('listActivities')).json.activities).toEqual([]);
    expect((await ask('deleteActivity', { params: { activityId } })).status).toBe(404);
  });

  it('can be linked to no session that is not there', async () => {
    const activityId = await came('fit');
    const sessionIds = ['plan-1_w01_1'];

    const { status, json } = await ask('putActivityLink', { params: { activityId }, body: { sessionIds } });

    expect([status, json.errors[0].pointer]).toEqual([400, '/sessionIds/0']);
    const none = await ask('putActivityLink', { params: { activityId }, body: { sessionIds: [] } });
    expect([none.status, none.json.match]).toEqual([200, { kind: 'linked', sessionIds: [] }]);
    const open = await ask('deleteActivityLink', { params: { activityId } });
    expect([open.status, open.json.match]).toEqual([200, null]);
    expect(await ports.runLinks.list('athlete-a')).toEqual([]);
  });

  it('from Strava say when they go and where Strava shows them, and are gone then', async () => {
    const activityId = await came('strava', { moving: seconds(3_000) });
    expect((await ask('getActivity', { params: { activityId } })).json).toMatchObject({
      activity: { keptUntil: '2026-11-28T20:00:00.000Z' },
      recordings: [{ stravaUrl: 'https://www.strava.com/activities/one' }],
    });

    ports.clock.pass(7 * 24 * 60);

    expect((await ask('getActivity', { params: { activityId } })).status).toBe(404);
    expect((await ask('listActivities')).json.activities).toEqual([]);
  });
});
