import { gzipSync } from 'node:zlib';
import {
  fitEnd,
  fitFile,
  fitHead,
  fitRecords,
  fitSpan,
  fitTimer,
  moments,
  runStart,
} from '../../builders/runs/run-files';

/** An activity as intervals.icu has it: as it lists it, and with what was recorded. */
export type FakeActivity = Readonly<{
  listed: Readonly<Record<string, unknown>> & Readonly<{ id: string }>;
  /** The watch's own file, gzipped; null where it came by hand or from a service. */
  file: Uint8Array | null;
  streams: readonly Readonly<{ type: string; data: readonly (number | null)[] }>[] | null;
}>;

const runSeconds = 1_800;
const runSpeed = 3;
const utcOffset = 60;

/** A run of 5.4 km in half an hour, of two laps, as it began at this instant. */
export const aRun = (id: string, start: Date, from: 'file' | 'streams' | 'hand' = 'file'): FakeActivity => {
  const points = moments({ seconds: runSeconds, step: 10, speed: runSpeed });
  const half = { totalDistance: (runSeconds / 2) * runSpeed };
  return {
    listed: {
      ...listedOf(id, start),
      type: 'Run',
      source: from === 'hand' ? 'MANUAL' : 'GARMIN_CONNECT',
      distance: runSeconds * runSpeed,
      moving_time: runSeconds,
      elapsed_time: runSeconds,
      total_elevation_gain: 90,
      average_heartrate: from === 'hand' ? null : 150,
      max_heartrate: from === 'hand' ? null : 150,
      device_name: from === 'hand' ? null : 'Example watch',
    },
    file:
      from !== 'file'
        ? null
        : gzipSync(
            movedTo(start, [
              ...fitHead('garmin'),
              ...fitTimer(0, 'start'),
              ...fitRecords(points),
              ...fitTimer(runSeconds, 'stopAll'),
              ...fitSpan('LAP', [0, runSeconds / 2], half),
              ...fitSpan('LAP', [runSeconds / 2, runSeconds], half),
              ...fitSpan('SESSION', [0, runSeconds], { sport: 'running', totalDistance: runSeconds * runSpeed }),
              ...fitEnd(runSeconds, utcOffset),
            ]),
          ),
    streams:
      from === 'hand'
        ? null
        : [
            { type: 'time', data: points.map(({ at }) => (at - runStart) / 1000) },
            { type: 'distance', data: points.map(({ distance }) => distance) },
            { type: 'heartrate', data: points.map(({ heartRate }) => heartRate) },
            { type: 'altitude', data: points.map(({ altitude }) => altitude) },
          ],
  };
};

export const aRide = (id: string, start: Date): FakeActivity => ({
  listed: { ...listedOf(id, start), type: 'Ride', source: 'GARMIN_CONNECT', distance: 30_000, moving_time: 4_500 },
  file: null,
  streams: null,
});

/** What intervals.icu shows of an activity that came there from Strava: that there is one. */
export const aPlaceholder = (id: string, start: Date): FakeActivity => ({
  listed: {
    id,
    start_date_local: listedOf(id, start).start_date_local,
    source: 'STRAVA',
    _note: 'STRAVA activities are not available via the API',
  },
  file: null,
  streams: null,
});

/** Every other day of the last days something: runs of each kind, a ride, and one that Strava keeps to itself. */
export const madeUpActivities = (now: Date, days: number): FakeActivity[] =>
  Array.from({ length: Math.floor(days / 2) }, (_, index) => {
    const id = `i${7_000_000 + index}`;
    const start = new Date(Math.floor(now.getTime() / 1000) * 1000 - (index * 2 + 1) * 86_400_000);
    const kind = index % 6;
    if (kind === 4) return aRide(id, start);
    if (kind === 5) return aPlaceholder(id, start);
    return aRun(id, start, kind === 2 ? 'streams' : kind === 3 ? 'hand' : 'file');
  });

const listedOf = (id: string, start: Date) => ({
  id,
  name: 'Example run',
  start_date: start.toISOString().replace('.000Z', 'Z'),
  start_date_local: new Date(start.getTime() + utcOffset * 60_000).toISOString().slice(0, 19),
});

/** A file whose every time is moved so that it begins at this instant. */
const movedTo = (start: Date, messages: Parameters<typeof fitFile>[0]): Uint8Array => {
  const by = start.getTime() - runStart;
  const moved = (value: unknown, name: string): unknown => {
    if (value instanceof Date) return new Date(value.getTime() + by);
    return name === 'localTimestamp' ? Number(value) + by / 1000 : value;
  };
  return fitFile(
    messages.map(([kind, fields]) => [
      kind,
      Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, moved(value, name)])),
    ]),
  );
};
