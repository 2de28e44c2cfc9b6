import type { Recording, TracePoint } from '../../../shared/domain/activity/recording';
import type { Source, SourceKind } from '../../../shared/domain/activity/source';
import { metres, seconds } from '../../../shared/domain/units/quantity';

/** 10 km in 50 minutes on a Saturday morning. */
export const aRecording = (change: Partial<Recording> = {}): Recording => ({
  sport: 'run',
  title: 'Morning run',
  startedAt: '2026-11-21T07:00:00.000Z',
  utcOffset: 60,
  distance: metres(10_000),
  moving: seconds(3_000),
  elapsed: seconds(3_060),
  climb: metres(80),
  averageHeartRate: 148,
  maxHeartRate: 171,
  laps: [],
  trace: [],
  device: 'Watch',
  ...change,
});

export const aSource = (kind: SourceKind = 'fit', externalId = 'one', file: string | null = null): Source => ({
  kind,
  externalId,
  file,
});

/** A trace of stretches at even pace, a point a second unless said. */
export const aTrace = (
  stretches: readonly Readonly<{ seconds: number; pace: number; heartRate?: number | null; climbPerKm?: number }>[],
  everySeconds = 1,
): readonly TracePoint[] => {
  const points: TracePoint[] = [{ time: seconds(0), distance: metres(0), heartRate: null, altitude: metres(100) }];
  let [time, distance, altitude] = [0, 0, 100];
  for (const stretch of stretches)
    for (let done = 0; done < stretch.seconds; done += everySeconds) {
      time += everySeconds;
      distance += (everySeconds * 1000) / stretch.pace;
      altitude += ((stretch.climbPerKm ?? 0) * everySeconds) / stretch.pace;
      points.push({
        time: seconds(time),
        distance: metres(distance),
        heartRate: stretch.heartRate ?? null,
        altitude: metres(altitude),
      });
    }
  return points;
};

/** A recording whose figures are those of its trace. */
export const aTracedRecording = (trace: readonly TracePoint[], change: Partial<Recording> = {}): Recording => {
  const last = trace.at(-1);
  const moving = seconds(last?.time ?? 0);
  return aRecording({ trace, distance: metres(last?.distance ?? 0), moving, elapsed: moving, ...change });
};
