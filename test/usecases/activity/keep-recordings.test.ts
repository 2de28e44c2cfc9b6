import { beforeEach, describe, expect, it } from '@jest/globals';
import { metres, seconds } from '../../../shared/domain/units/quantity';
import { forgetSource } from '../../../shared/usecases/activity/forget-source';
import { keepRecordings } from '../../../shared/usecases/activity/keep-recordings';
import { aRecording, aSource } from '../../builders/runs/a-recording';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

const everything = { from: '2000-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' };
const run = { source: aSource(), recording: aRecording() };

let ports: MemoryPorts;
let keep: (
  ...incoming: Parameters<ReturnType<typeof keepRecordings>>[1][number][]
) => ReturnType<ReturnType<typeof keepRecordings>>;
beforeEach(() => {
  ports = memoryPorts();
  keep = (...incoming) => keepRecordings(ports)('athlete-a', incoming);
});
const listed = () => ports.recordings.list('athlete-a', everything);

describe('keeping recordings', () => {
  it('keeps a run once, however often it is sent', async () => {
    const first = await keep(run, run);
    const second = await keep(run);

    expect(first.kept).toHaveLength(1);
    expect(second).toEqual({ kept: [], changed: [], known: first.kept, ignored: [] });
    expect(await listed()).toHaveLength(1);
  });

  it('keeps what is known of a run up to date', async () => {
    await keep(run);

    expect((await keep({ ...run, recording: aRecording({ title: 'Race day' }) })).changed).toHaveLength(1);

    expect((await listed()).map(({ title }) => title)).toEqual(['Race day']);
  });

  it.each([
    ['a ride', { sport: 'ride' }, 'not-a-run'],
    ['a walk', { sport: 'walk' }, 'not-a-run'],
    ['no distance', { distance: metres(0) }, 'empty'],
    ['no time', { moving: seconds(0) }, 'empty'],
    ['a distance that is no number', { distance: metres(Number.NaN) }, 'empty'],
    ['a car', { distance: metres(40_000) }, 'impossible'],
    ['no date', { startedAt: 'yesterday' }, 'impossible'],
    ['a run of next week', { startedAt: '2026-11-29T00:00:00Z' }, 'in-the-future'],
  ] as const)('ignores %s, and says why', async (_, change, why) => {
    const { ignored, kept } = await keep({ source: aSource(), recording: aRecording(change) });

    expect({ ignored, kept }).toEqual({ ignored: [{ source: aSource(), why }], kept: [] });
    expect(await listed()).toEqual([]);
  });

  it('takes back a run that turns out to have been a ride', async () => {
    await keep(run);
    await keep({ ...run, recording: aRecording({ sport: 'ride' }) });

    expect(await listed()).toEqual([]);
  });

  it('lets no service bring back what the athlete has deleted, but the athlete may', async () => {
    const strava = { source: aSource('strava', '7'), recording: aRecording() };
    const { kept } = await keep(strava, run);
    await ports.deletedRecordings.add('athlete-a', kept);
    await ports.recordings.remove('athlete-a', kept);

    const { ignored } = await keep(strava, run);

    expect(ignored).toEqual([{ source: strava.source, why: 'deleted' }]);
    expect((await listed()).map(({ source }) => source.kind)).toEqual(['fit']);
  });
});

describe('forgetting', () => {
  const strava = { source: aSource('strava', '7'), recording: aRecording() };

  it('a source takes all that came from it, and what was said of that', async () => {
    const { kept } = await keep(run, strava);
    for (const recordingId of kept)
      await ports.runLinks.put('athlete-a', { recordingId, startedAt: '2026-11-21T07:00:00Z', sessionIds: ['s1'] });

    expect(await forgetSource(ports)('athlete-a', 'strava')).toBe(1);

    expect((await listed()).map(({ source }) => source.kind)).toEqual(['fit']);
    expect(await ports.runLinks.list('athlete-a')).toHaveLength(1);
    expect([...ports.table.items.values()].some((item) => JSON.stringify(item).includes('strava'))).toBe(false);
  });
});
