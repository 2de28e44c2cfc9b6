import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { dynamoDeletedRecordings } from '../../../shared/adapters/dynamo/dynamo-deleted-recordings';
import { dynamoRecordings } from '../../../shared/adapters/dynamo/dynamo-recordings';
import { dynamoRunLinks } from '../../../shared/adapters/dynamo/dynamo-run-links';
import { hashedIds } from '../../../shared/adapters/hashed-ids';
import { metres, seconds } from '../../../shared/domain/units/quantity';
import { keepRecordings } from '../../../shared/usecases/activity/keep-recordings';
import { aRecording, aSource, aTrace, aTracedRecording } from '../../builders/runs/a-recording';
import { dynaliteOfTheFile } from '../../fakes/dynalite-table';
import { FakeClock } from '../../fakes/memory-ports';

const dynalite = dynaliteOfTheFile();

let athlete = 0;
let athleteId: string;
beforeEach(() => {
  athlete += 1;
  athleteId = `athlete-${athlete}`;
});

const everything = { from: '2000-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' };
const clock = () => new FakeClock(new Date('2026-11-21T20:00:00Z'));
const portsWith = (now = clock()) => ({
  recordings: dynamoRecordings(dynalite.table, now),
  deletedRecordings: dynamoDeletedRecordings(dynalite.table),
  runLinks: dynamoRunLinks(dynalite.table),
  ids: hashedIds,
  clock: now,
});

describe('the recordings in the table', () => {
  it('come back as they went in, the trace thinned and in an item of its own', async () => {
    const ports = portsWith();
    const trace = aTrace([{ seconds: 3_600, pace: 300, heartRate: 150 }]);
    const laps = [{ distance: metres(1_000), time: seconds(300), averageHeartRate: 149 }];
    const { kept } = await keepRecordings(ports)(athleteId, [
      { source: aSource('fit', 'one', 'a.fit'), recording: aTracedRecording(trace, { laps }) },
    ]);

    const [found] = await ports.recordings.find(athleteId, kept);
    const [listed] = await ports.recordings.list(athleteId, everything);

    expect(found?.recording).toEqual(listed);
    expect(found?.recording).toMatchObject({ title: 'Morning run', distance: 12_000, moving: 3_600, lapCount: 1 });
    expect(found?.details.laps).toEqual(laps);
    expect(found?.details.trace).toHaveLength(400);
    expect(found?.details.trace.at(-1)).toMatchObject({ time: 3_600, distance: 12_000, heartRate: 150, altitude: 100 });
  });

  it('are listed by their start, the end of the span left out', async () => {
    const ports = portsWith();
    const starts = ['2026-11-01T06:00:00Z', '2026-11-02T06:00:00Z', '2026-11-03T06:00:00Z'];
    await keepRecordings(ports)(
      athleteId,
      starts
        .toReversed()
        .map((startedAt) => ({ source: aSource('fit', startedAt), recording: aRecording({ startedAt }) })),
    );

    const listed = await ports.recordings.list(athleteId, { from: '2026-11-01T06:00:00Z', to: '2026-11-03T06:00:00Z' });

    expect(listed.map(({ startedAt }) => startedAt)).toEqual(['2026-11-01T06:00:00.000Z', '2026-11-02T06:00:00.000Z']);
  });

  it('of a thousand runs are all there, and all go with their source', async () => {
    const ports = portsWith();
    const many = Array.from({ length: 1_000 }, (_, day) => ({
      source: aSource(day % 2 === 0 ? 'fit' : 'strava', String(day)),
      recording: aRecording({ startedAt: new Date(Date.UTC(2024, 0, 1 + day, 6)).toISOString() }),
    }));
    const { kept } = await keepRecordings(ports)(athleteId, many);
    expect(kept).toHaveLength(1_000);
    expect(await ports.recordings.list(athleteId, everything)).toHaveLength(1_000);

    expect(await ports.recordings.removeAll(athleteId, 'strava')).toHaveLength(500);

    const left = await ports.recordings.list(athleteId, everything);
    expect(left).toHaveLength(500);
    expect(left.every(({ source }) => source.kind === 'fit')).toBe(true);
  });

  it('leave nothing at their old place when a start is corrected', async () => {
    const ports = portsWith();
    const keep = keepRecordings(ports);
    const source = aSource('intervals');
    await keep(athleteId, [{ source, recording: aRecording({ startedAt: '2026-11-20T06:00:00Z' }) }]);

    const { changed } = await keep(athleteId, [
      { source, recording: aRecording({ startedAt: '2026-11-20T07:00:00Z' }) },
    ]);

    expect(changed).toHaveLength(1);
    expect((await ports.recordings.list(athleteId, everything)).map(({ startedAt }) => startedAt)).toEqual([
      '2026-11-20T07:00:00.000Z',
    ]);
  });

  it('from Strava are gone after seven days for whoever reads, swept or not, and their items say when', async () => {
    const now = clock();
    const ports = portsWith(now);
    const incoming = [{ source: aSource('strava'), recording: aRecording() }];
    const { kept } = await keepRecordings(ports)(athleteId, incoming);
    const [id = ''] = kept;
    const { Item } = await dynalite.client.send(
      new GetCommand({ TableName: 'test', Key: { PK: `ATHLETE#${athleteId}`, SK: `RECORDING#${id}` } }),
    );
    expect(Item?.['expiresAt']).toBe(Date.parse('2026-11-28T20:00:00Z') / 1000);

    now.pass(7 * 24 * 60 - 1);
    expect(await ports.recordings.list(athleteId, everything)).toHaveLength(1);
    now.pass(1);
    expect(await ports.recordings.list(athleteId, everything)).toEqual([]);
    expect(await ports.recordings.find(athleteId, kept)).toEqual([null]);

    // Fetched anew it is there for another week.
    await keepRecordings(ports)(athleteId, incoming);
    expect(await ports.recordings.list(athleteId, everything)).toHaveLength(1);
  });

  it('stay far below the size of an item, however long the run', async () => {
    const ports = portsWith();
    const trace = aTrace([{ seconds: 100_000, pace: 367.3, heartRate: 133, climbPerKm: 12.345 }]);
    const laps = Array.from({ length: 5_000 }, (_, lap) => ({
      ...{ distance: metres(1_000.123), time: seconds(367 + lap / 7), averageHeartRate: 133.3 },
    }));
    const { kept } = await keepRecordings(ports)(athleteId, [
      { source: aSource(), recording: aTracedRecording(trace, { laps }) },
    ]);

    const { Item } = await dynalite.client.send(
      new GetCommand({ TableName: 'test', Key: { PK: `ATHLETE#${athleteId}`, SK: `RECORDING#${kept[0]}` } }),
    );

    expect(JSON.stringify(Item).length).toBeLessThan(30_000);
  });
});

describe('what was deleted', () => {
  it('is known by its id', async () => {
    const { deletedRecordings } = portsWith();
    await deletedRecordings.add(athleteId, ['strava-1', 'strava-2']);

    expect(await deletedRecordings.among(athleteId, ['strava-0', 'strava-2'])).toEqual(['strava-2']);
  });
});

describe('the links of runs to sessions', () => {
  it('are kept, replaced and taken back', async () => {
    const { runLinks } = portsWith();
    await runLinks.put(athleteId, { recordingId: 'fit-1', startedAt: '2026-11-21T07:00:00Z', sessionIds: ['s1'] });
    await runLinks.put(athleteId, { recordingId: 'fit-1', startedAt: '2026-11-21T07:00:00Z', sessionIds: [] });
    await runLinks.put(athleteId, { recordingId: 'fit-2', startedAt: '2026-11-21T07:00:00Z', sessionIds: ['s2'] });
    await runLinks.remove(athleteId, 'fit-2');

    expect(await runLinks.list(athleteId)).toEqual([
      { recordingId: 'fit-1', startedAt: '2026-11-21T07:00:00Z', sessionIds: [] },
    ]);
  });
});
