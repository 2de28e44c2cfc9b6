import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { intervalsApi } from '../../shared/adapters/intervals-api';
import { readRunFile } from '../../shared/adapters/run-files/read-run-file';
import { LeaveRefused, ServiceLimited, ServiceUnavailable } from '../../shared/contract/faults';
import { isoDate } from '../../shared/domain/units/calendar';
import { aPlaceholder, aRide, aRun, type FakeActivity } from '../fakes/intervals/activities';
import { fakeIntervals, startFakeIntervals } from '../fakes/intervals/intervals';

const at = (day: number) => new Date(Date.UTC(2026, 10, day, 6));
const activities: readonly FakeActivity[] = [
  aPlaceholder('i6', at(19)),
  aRide('i5', at(18)),
  { ...aRun('i4', at(17)), file: Buffer.from('not a file of any kind') },
  aRun('i3', at(16), 'hand'),
  aRun('i2', at(15), 'streams'),
  aRun('i1', at(14)),
];
const grant = { intervalsId: fakeIntervals.athleteId, key: fakeIntervals.key };
const span = [isoDate('2026-11-01'), isoDate('2026-11-30')] as const;

let fake: Awaited<ReturnType<typeof startFakeIntervals>>;
const intervals = () => intervalsApi({ api: () => fake.api, readFile: readRunFile });
beforeEach(async () => {
  fake = await startFakeIntervals(activities);
});
afterEach(() => fake.stop());

const listed = async (id: string) => {
  const found = (await intervals().list(grant, ...span)).find((each) => each.id === id)?.recording;
  if (found == null) throw new Error(`${id} is not listed.`);
  return found;
};
const recorded = async (id: string) => intervals().recorded(grant, id, await listed(id));

describe('intervals.icu', () => {
  it('tells whose key it is, and takes neither a wrong one nor somebody else’s account', async () => {
    const { athleteOf } = intervals();
    expect(await athleteOf(fakeIntervals.key, null)).toBe('i4242');
    expect(await athleteOf(fakeIntervals.key, 'i4242')).toBe('i4242');
    await expect(athleteOf('another-key', null)).rejects.toThrow(LeaveRefused);
    await expect(athleteOf(fakeIntervals.key, 'i1')).rejects.toThrow(LeaveRefused);
    await expect(intervals().list({ ...grant, key: 'another-key' }, ...span)).rejects.toThrow(LeaveRefused);
  });

  it('lists what began on these days, and withholds what came from Strava', async () => {
    const found = await intervals().list(grant, ...span);
    expect(found.map(({ id, withheld, recording }) => [id, withheld, recording?.sport ?? null])).toEqual([
      ['i6', true, null],
      ['i5', false, 'ride'],
      ['i4', false, 'run'],
      ['i3', false, 'run'],
      ['i2', false, 'run'],
      ['i1', false, 'run'],
    ]);
    const some = await intervals().list(grant, isoDate('2026-11-15'), isoDate('2026-11-16'));
    expect(some.map(({ id }) => id)).toEqual(['i3', 'i2']);
  });

  it('gives the watch’s own file where there is one: laps and trace', async () => {
    const { laps, trace, ...run } = await recorded('i1');
    expect(laps.map(({ distance, time }) => [distance, time])).toEqual([
      [2_700, 900],
      [2_700, 900],
    ]);
    expect(trace.at(-1)).toMatchObject({ time: 1_800, distance: 5_400, heartRate: 150 });
    expect(run).toMatchObject({
      sport: 'run',
      title: 'Example run',
      startedAt: '2026-11-14T06:00:00.000Z',
      utcOffset: 60,
      distance: 5_400,
      moving: 1_800,
    });
  });

  it('gives the streams where there is no file, or none that can be read; and the list’s figures alone by hand', async () => {
    for (const id of ['i2', 'i4']) {
      const run = await recorded(id);
      expect(run.laps).toEqual([]);
      expect(run.trace).toHaveLength(181);
      expect(run.trace.at(-1)).toMatchObject({ time: 1_800, distance: 5_400 });
    }
    expect(await recorded('i3')).toEqual(await listed('i3'));
    expect((await listed('i3')).trace).toEqual([]);
  });

  it('takes from a file only what began when the run did', async () => {
    const run = await listed('i1');
    const later = { ...run, startedAt: '2026-11-14T09:00:00.000Z' };
    expect((await intervals().recorded(grant, 'i1', later)).laps).toEqual([]);
  });

  it('says for how long it wants to be left alone', async () => {
    fake.state.callsLeft = 0;
    const fault = await intervals()
      .list(grant, ...span)
      .catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(ServiceLimited);
    const wait = (fault instanceof ServiceLimited ? fault.until.getTime() : 0) - Date.now();
    expect(wait).toBeGreaterThan(25_000);
    expect(wait).toBeLessThanOrEqual(30_000);
  });

  it('refuses an answer of another shape without quoting it', async () => {
    for (const malformed of [
      { activities: [] },
      [{ type: 'Run' }],
      [{ id: 'i1', distance: 'private words' }],
      'text',
    ]) {
      fake.state.malformed = malformed;
      const fault = await intervals()
        .list(grant, ...span)
        .catch((thrown: unknown) => thrown);
      expect(fault).toBeInstanceOf(ServiceUnavailable);
      expect(String(fault)).not.toContain('private words');
    }
  });
});
