import { gzipSync } from 'node:zlib';
import { Encoder } from '@garmin/fitsdk';
import { describe, expect, it } from '@jest/globals';
import { readRunFile } from '../../../shared/adapters/run-files/read-run-file';
import type { Sport } from '../../../shared/domain/activity/recording';
import {
  fitEnd,
  fitFile,
  fitHead,
  fitRecords,
  fitSpan,
  fitTimer,
  gpxFile,
  type Moment,
  moments,
  runStart,
  tcxActivity,
  tcxFile,
} from '../../builders/runs/run-files';
import { fitTotals, gpxTotals, type Totals, tcxTotals } from './reference-totals';

type Device = Readonly<{ bytes: Uint8Array; totals: readonly Totals[]; sports: readonly Sport[]; laps?: number }>;
const fit = (bytes: Uint8Array, sports: readonly Sport[], laps?: number): Device => ({
  bytes,
  totals: fitTotals(bytes),
  sports,
  ...(laps === undefined ? {} : { laps }),
});
const gpx = (bytes: Uint8Array, sports: readonly Sport[]): Device => ({ bytes, totals: gpxTotals(bytes), sports });
const tcx = (bytes: Uint8Array, sports: readonly Sport[], laps?: number): Device => ({
  bytes,
  totals: tcxTotals(bytes),
  sports,
  ...(laps === undefined ? {} : { laps }),
});

const plain = moments();
const paused = moments({ seconds: 720, paused: [[300, 420]] });
const smart = moments({ step: 7, seconds: 602 });
const iso = (at: number): string => new Date(at).toISOString();
const running = { sport: 'running', subSport: 'generic' };

const stryd = (): Uint8Array => {
  const encoder = new Encoder();
  const id = { developerDataIndex: 0, applicationId: Array<number>(16).fill(7) };
  const field = {
    developerDataIndex: 0,
    fieldDefinitionNumber: 0,
    fitBaseTypeId: 132,
    fieldName: 'Power',
    units: 'Watts',
  };
  encoder.addDeveloperField(0, id as never, field as never);
  return fitFile(
    [
      ...fitHead('stryd'),
      ['DEVELOPER_DATA_ID', id],
      ['FIELD_DESCRIPTION', field],
      ...fitRecords(plain).map(([name, fields]) => [name, { ...fields, developerFields: { 0: 250 } }] as const),
      ...fitSpan('SESSION', [0, 600], { ...running, totalDistance: 1800 }),
    ],
    encoder,
  );
};

const triathlon = (): Uint8Array => {
  const legs = [
    [0, 900, 'swimming', 'openWater', 1, 899],
    [900, 960, 'transition', 'generic', 1, 59],
    [960, 2760, 'cycling', 'road', 9, 16_191],
    [2760, 2800, 'transition', 'generic', 1, 39],
    [2800, 4000, 'running', 'generic', 3.5, 4196.5],
  ] as const;
  return fitFile([
    ...fitHead('garmin', { product: 3113 }),
    ...fitRecords(
      legs.flatMap(([from, to, , , speed]) =>
        moments({ seconds: to - from - 1, speed, start: runStart + from * 1000 }),
      ),
    ),
    ...legs.flatMap(([from, to, sport, subSport, , totalDistance]) => [
      ...fitSpan('LAP', [from, to], { totalDistance }),
      ...fitSpan('SESSION', [from, to], { sport, subSport, totalDistance }),
    ]),
    ...fitEnd(4000, 120, 5),
  ]);
};

const pointWith =
  (extension: (moment: Moment) => string) =>
  (moment: Moment): string =>
    `<trkpt lat="${moment.lat.toFixed(9)}" lon="${moment.lon}"><ele>${moment.altitude}</ele><time>${iso(moment.at)}</time><extensions>${extension(moment)}</extensions></trkpt>`;

const devices: Readonly<Record<string, () => Device>> = {
  'Garmin FIT with laps': () =>
    fit(
      fitFile([
        ...fitHead('garmin', { product: 3113 }),
        ...fitTimer(0, 'start'),
        ...fitRecords(plain),
        ...fitTimer(600, 'stopAll'),
        ...fitSpan('LAP', [0, 200], { totalDistance: 600, avgHeartRate: 150 }),
        ...fitSpan('LAP', [200, 450], { totalDistance: 750, avgHeartRate: 150 }),
        ...fitSpan('LAP', [450, 600], { totalDistance: 450, avgHeartRate: 150 }),
        ...fitSpan('SESSION', [0, 600], { ...running, totalDistance: 1800, avgHeartRate: 150, totalAscent: 30 }),
        ...fitEnd(600, 120),
      ]),
      ['run'],
      3,
    ),
  'Garmin FIT paused in between': () =>
    fit(
      fitFile([
        ...fitHead('garmin'),
        ...fitTimer(0, 'start'),
        ...fitRecords(paused.filter(({ at }) => at <= runStart + 300_000)),
        ...fitTimer(300, 'stopAll'),
        ...fitTimer(420, 'start'),
        ...fitRecords(paused.filter(({ at }) => at >= runStart + 420_000)),
        ...fitTimer(720, 'stopAll'),
        ...fitSpan('SESSION', [0, 720], { ...running, totalTimerTime: 600, totalDistance: 1800 }),
      ]),
      ['run'],
    ),
  'COROS FIT on a treadmill': () =>
    fit(
      fitFile([
        ...fitHead('coros'),
        ...fitRecords(plain, { gps: false }),
        ...fitSpan('SESSION', [0, 600], { sport: 'running', subSport: 'treadmill', totalDistance: 1850 }),
      ]),
      ['treadmill'],
    ),
  'Wahoo FIT without heart rate, its distance by position': () =>
    fit(
      fitFile([
        ...fitHead('wahooFitness'),
        ...fitRecords(moments({ heartRate: () => null }), { distance: false }),
        ...fitSpan('SESSION', [0, 600], { sport: 'running', subSport: 'street', totalDistance: 1800 }),
      ]),
      ['run'],
    ),
  'Suunto FIT of a trail, smart recording, barometer dropping out': () =>
    fit(
      fitFile([
        ...fitHead('suunto'),
        ...fitRecords(
          moments({ step: 7, seconds: 602, altitude: (s) => (s % 70 === 0 ? 0 : s % 49 === 0 ? null : 900) }),
        ),
        ...fitSpan('SESSION', [0, 602], { sport: 'running', subSport: 'trail', totalDistance: 1806 }),
      ]),
      ['trail'],
    ),
  'Zwift FIT': () =>
    fit(
      fitFile([
        ...fitHead('zwift'),
        ...fitRecords(plain),
        ...fitSpan('SESSION', [0, 600], { sport: 'running', subSport: 'virtualActivity', totalDistance: 1800 }),
      ]),
      ['treadmill'],
    ),
  'Stryd FIT with fields of its own': () => fit(stryd(), ['run']),
  'a triathlon in one FIT': () => fit(triathlon(), ['swim', 'other', 'ride', 'other', 'run']),
  'Polar FIT of a walk': () =>
    fit(
      fitFile([
        ...fitHead('polarElectro'),
        ...fitRecords(moments({ speed: 1.4 })),
        ...fitSpan('SESSION', [0, 600], { sport: 'walking', subSport: 'generic', totalDistance: 840 }),
      ]),
      ['walk'],
    ),
  'Strava app GPX with its number for running': () =>
    gpx(gpxFile({ segments: [plain], type: '<type>9</type>' }), ['run']),
  'Garmin Connect GPX': () =>
    gpx(
      gpxFile({
        segments: [plain],
        creator: 'Garmin Connect',
        point: pointWith(
          ({ heartRate }) =>
            `<ns3:TrackPointExtension><ns3:hr>${heartRate}</ns3:hr><ns3:cad>85</ns3:cad></ns3:TrackPointExtension>`,
        ),
      }),
      ['run'],
    ),
  'Suunto GPX with Cluetrust extensions': () =>
    gpx(
      gpxFile({
        segments: [smart],
        creator: 'Movescount - http://www.movescount.com',
        type: '<type>Trail running</type>',
        point: pointWith(
          ({ heartRate }) => `<gpxdata:hr>${heartRate}</gpxdata:hr><gpxdata:cadence>85</gpxdata:cadence>`,
        ),
      }),
      ['trail'],
    ),
  'Apple Health GPX, which names no sport': () =>
    gpx(
      gpxFile({
        segments: [plain],
        creator: 'Apple Health Export',
        type: '',
        point: pointWith(() => '<speed>3.0</speed><course>0</course><hAcc>2.1</hAcc><vAcc>1.6</vAcc>'),
      }),
      ['run'],
    ),
  'Runkeeper GPX, a new segment after each pause': () =>
    gpx(
      gpxFile({
        segments: [
          paused.filter(({ at }) => at <= runStart + 300_000),
          paused.filter(({ at }) => at >= runStart + 420_000),
        ],
        creator: 'Runkeeper - http://www.runkeeper.com',
        type: '',
      }),
      ['run'],
    ),
  'Garmin Connect TCX with laps': () =>
    tcx(
      tcxFile(
        tcxActivity('Running', [
          { seconds: 200, metres: 600, heartRate: 150, tracks: [plain.slice(0, 201)] },
          { seconds: 400, metres: 1200, heartRate: 150, tracks: [plain.slice(201)] },
        ]),
      ),
      ['run'],
      2,
    ),
  'Polar TCX, a new track after each pause': () =>
    tcx(
      tcxFile(
        tcxActivity('Running', [
          {
            seconds: 600,
            metres: 1800,
            tracks: [
              paused.filter(({ at }) => at <= runStart + 300_000),
              paused.filter(({ at }) => at >= runStart + 420_000),
            ],
          },
        ]),
      ),
      ['run'],
    ),
  'treadmill TCX with a footpod': () =>
    tcx(
      tcxFile(
        tcxActivity('Running', [{ seconds: 600, metres: 1800, tracks: [moments({ altitude: () => null })] }], {
          gps: false,
        }),
      ),
      ['treadmill'],
    ),
  'TCX without distances in its points': () =>
    tcx(tcxFile(tcxActivity('Running', [{ seconds: 600, metres: 1800, tracks: [plain] }], { distance: false })), [
      'run',
    ]),
  'Forerunner history in one TCX, a ride among the runs': () =>
    tcx(
      tcxFile(
        tcxActivity('Running', [{ seconds: 600, metres: 1800, tracks: [plain] }]),
        tcxActivity('Biking', [
          { seconds: 600, metres: 4800, tracks: [moments({ speed: 8, start: runStart + 86_400_000 })] },
        ]),
        tcxActivity('Running', [
          { seconds: 600, metres: 1680, tracks: [moments({ speed: 2.8, start: runStart + 172_800_000 })] },
        ]),
      ),
      ['run', 'ride', 'run'],
    ),
};

describe('the file of', () => {
  it.each(Object.entries(devices))('%s tells its totals, plain and packed', async (name, build) => {
    const { bytes, totals, sports, laps } = build();

    const recordings = await readRunFile(name, bytes);

    expect(recordings.map(({ sport }) => sport)).toEqual(sports);
    expect(totals).toHaveLength(recordings.length);
    recordings.forEach((recording, index) => {
      const { distance, moving, elapsed } = totals[index] as Totals;
      expect(Math.abs(recording.distance / distance - 1)).toBeLessThan(0.003);
      expect(Math.abs(recording.moving - moving)).toBeLessThanOrEqual(1);
      expect(Math.abs(recording.elapsed - elapsed)).toBeLessThanOrEqual(1);
    });
    if (laps !== undefined) expect(recordings[0]?.laps).toHaveLength(laps);
    expect(await readRunFile(name, gzipSync(bytes))).toEqual(recordings);
  });

  it.each(Object.entries(devices))(
    '%s has a trace that ends where its totals do, and never turns back',
    async (name, build) => {
      for (const { trace, moving, distance } of await readRunFile(name, build().bytes)) {
        expect(trace.length).toBeGreaterThan(30);
        trace.forEach((point, index) => {
          expect(point.time).toBeGreaterThanOrEqual(trace[index - 1]?.time ?? 0);
          expect(point.distance).toBeGreaterThanOrEqual(trace[index - 1]?.distance ?? 0);
        });
        expect(Math.abs((trace.at(-1)?.time ?? 0) - moving)).toBeLessThanOrEqual(2);
        expect(Math.abs((trace.at(-1)?.distance ?? 0) - distance)).toBeLessThanOrEqual(distance * 0.003 + 0.1);
      }
    },
  );
});
