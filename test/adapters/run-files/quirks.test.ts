import { describe, expect, it } from '@jest/globals';
import { readRunFile } from '../../../shared/adapters/run-files/read-run-file';
import type { Recording } from '../../../shared/domain/activity/recording';
import {
  fitEnd,
  fitFile,
  fitHead,
  fitRecords,
  fitSpan,
  gpxFile,
  type Moment,
  moments,
  runStart,
  tcxActivity,
  tcxFile,
} from '../../builders/runs/run-files';

const only = async (bytes: Uint8Array): Promise<Recording> => {
  const [recording, ...others] = await readRunFile('a run', bytes);
  expect(others).toEqual([]);
  return recording as Recording;
};
const running = { sport: 'running', subSport: 'generic', totalDistance: 1800 };
const climbing = (altitude: (second: number) => number | null, fields = {}): Uint8Array =>
  fitFile([
    ...fitHead('garmin'),
    ...fitRecords(moments({ altitude })),
    ...fitSpan('SESSION', [0, 600], { ...running, ...fields }),
  ]);

describe('climb', () => {
  it('is what was climbed, hill by hill', async () => {
    // Three hills of 30 m.
    const hills = (second: number): number => 100 + 15 * (1 - Math.cos((2 * Math.PI * second) / 200));

    expect((await only(climbing(hills))).climb).toBeGreaterThanOrEqual(88);
    expect((await only(climbing(hills))).climb).toBeLessThanOrEqual(90);
  });

  it.each<readonly [string, (second: number) => number | null]>([
    ['a barometer that drops to zero', (second) => (second % 60 < 5 ? 0 : 800)],
    ['a barometer that falls silent', (second) => (second % 60 < 20 ? null : 800)],
    ['a sensor set anew on the way', (second) => (second < 300 ? 800 : 870)],
    ['noise of a metre', (second) => 800 + (second % 2)],
    ['numbers off the earth', (second) => (second % 50 === 0 ? 12_000 : 800)],
  ])('is none with %s', async (_, altitude) => {
    expect((await only(climbing(altitude))).climb).toBe(0);
  });

  it('is the device’s own where its altitudes bear it out, and ours where they do not', async () => {
    const steady = (second: number): number => 100 + second / 10;

    expect((await only(climbing(steady, { totalAscent: 66 }))).climb).toBe(66);
    expect((await only(climbing(steady, { totalAscent: 900 }))).climb).toBe(60);
  });

  it('is unknown without altitudes', async () => {
    expect((await only(climbing(() => null))).climb).toBeNull();
  });
});

describe('time', () => {
  it('knows from FIT where the athlete was', async () => {
    const at = (utcOffset: number): Uint8Array =>
      fitFile([
        ...fitHead('garmin'),
        ...fitRecords(moments()),
        ...fitSpan('SESSION', [0, 600], running),
        ...fitEnd(600, utcOffset),
      ]);

    expect((await only(at(-420))).utcOffset).toBe(-420);
    expect((await only(at(345))).utcOffset).toBe(345);
    expect((await only(at(0))).utcOffset).toBe(0);
    expect((await only(at(60 * 24 * 30))).utcOffset).toBeNull();
  });

  it.each([
    ['Z', 'Z', null],
    ['an offset', '+02:00', 120],
    ['an offset to the west', '-0330', -210],
    ['no zone at all', '', null],
  ])('is one instant, written with %s', async (_, zone, utcOffset) => {
    const shift = utcOffset ?? 0;
    const time = (at: number): string => `${new Date(at + shift * 60_000).toISOString().slice(0, 19)}${zone}`;
    const lap = { seconds: 600, metres: 1800, tracks: [moments()] };

    const recording = await only(tcxFile(tcxActivity('Running', [lap], { time })));

    expect(recording.startedAt).toBe('2025-05-01T06:00:00.000Z');
    expect(recording.utcOffset).toBe(utcOffset);
  });

  it('leaves out where the athlete stood still, in a track that tells of no pause', async () => {
    const waiting = moments({ seconds: 200, start: runStart + 300_000, speed: 0 }).map((moment) => ({
      ...moment,
      lat: 50 + 900 / 111_195,
    }));
    const after = moments({ seconds: 300, start: runStart + 500_000 }).map((moment) => ({
      ...moment,
      lat: moment.lat + 900 / 111_195,
    }));
    const before = moments({ seconds: 299 });

    const recording = await only(gpxFile({ segments: [[...before, ...waiting.slice(0, -1), ...after]] }));

    expect(recording.elapsed).toBe(800);
    expect(Math.abs(recording.moving - 600)).toBeLessThanOrEqual(4);
    expect(Math.abs(recording.distance - 1800)).toBeLessThan(10);
  });

  it('does not take a steady walk for standing', async () => {
    const recording = await only(gpxFile({ segments: [moments({ speed: 0.9 })] }));

    expect(recording.moving).toBe(600);
  });

  it('is put in order where a file’s points are not', async () => {
    const recording = await only(gpxFile({ segments: [[...moments()].reverse()] }));

    expect([recording.startedAt, recording.moving]).toEqual(['2025-05-01T06:00:00.000Z', 600]);
  });
});

describe('distance', () => {
  it('does not leap with a receiver that does', async () => {
    const leaping = moments().map(
      (moment, index): Moment => (index % 100 === 50 ? { ...moment, lat: moment.lat + 0.01 } : moment),
    );

    expect(Math.abs((await only(gpxFile({ segments: [leaping] }))).distance - 1800)).toBeLessThan(5);
  });

  it('follows a receiver that finds itself again elsewhere, without counting the way there', async () => {
    const moved = moments().map((moment, index): Moment => (index < 300 ? moment : { ...moment, lon: 8.1 }));

    expect(Math.abs((await only(gpxFile({ segments: [moved] }))).distance - 1800)).toBeLessThan(20);
  });

  it('skips points without a time, and keeps the rest', async () => {
    const point = ({ at, lat, lon }: Moment): string =>
      `<trkpt lat="${lat}" lon="${lon}">${at % 7000 === 0 ? '' : `<time>${new Date(at).toISOString()}</time>`}</trkpt>`;

    const recording = await only(gpxFile({ segments: [moments()], point }));

    expect(Math.abs(recording.distance - 1800)).toBeLessThan(5);
    expect(recording.trace.length).toBeLessThan(540);
  });

  it('goes on where a device counts each lap from zero', async () => {
    const first = moments({ seconds: 300 });
    const second = moments({ seconds: 300, start: runStart + 301_000 });
    const laps = [first, second].map((points) => ({ seconds: 300, metres: 900, tracks: [points] }));

    const recording = await only(tcxFile(tcxActivity('Running', laps, { gps: false })));

    expect(recording.distance).toBe(1800);
    expect(recording.trace.at(-1)?.distance).toBeCloseTo(1800, 0);
  });

  it('takes a calibration after the run over into every point', async () => {
    const bytes = fitFile([
      ...fitHead('garmin'),
      ...fitRecords(moments(), { gps: false }),
      ...fitSpan('SESSION', [0, 600], { ...running, totalDistance: 1900 }),
    ]);

    const { distance, trace } = await only(bytes);

    expect([distance, trace.at(-1)?.distance, trace[300]?.distance]).toEqual([1900, 1900, 950]);
  });
});

describe('sport', () => {
  const at = (sport: string, speed: number): Uint8Array =>
    fitFile([
      ...fitHead('garmin'),
      ...fitRecords(moments({ speed })),
      ...fitSpan('SESSION', [0, 600], { sport, subSport: 'generic', totalDistance: speed * 600 }),
    ]);

  it('is no run at a speed no human has run', async () => {
    expect((await only(at('running', 9))).sport).toBe('other');
    expect((await only(at('running', 6))).sport).toBe('run');
  });

  it('is guessed by speed only where a file is silent', async () => {
    const guessed = async (speed: number, type = '') =>
      (await only(gpxFile({ segments: [moments({ speed })], type }))).sport;

    expect([await guessed(3), await guessed(1.2), await guessed(7)]).toEqual(['run', 'walk', 'other']);
    expect(await guessed(3, '<type>cycling</type>')).toBe('ride');
  });
});

describe('pulse', () => {
  it('ignores what no heart does', async () => {
    const heartRate = (second: number): number => (second % 10 === 0 ? 0 : second % 10 === 1 ? 255 : 150);

    const recording = await only(
      gpxFile({
        segments: [moments({ heartRate })],
        point: (m) =>
          `<trkpt lat="${m.lat}" lon="8"><time>${new Date(m.at).toISOString()}</time><extensions><hr>${m.heartRate}</hr></extensions></trkpt>`,
      }),
    );

    expect([recording.averageHeartRate, recording.maxHeartRate]).toEqual([150, 150]);
  });
});
