import * as z from 'zod';
import type { KeptRecording, RecordingDetails } from '../../domain/activity/kept-recording';
import { sports } from '../../domain/activity/recording';
import { provenanceOf, sourceKinds } from '../../domain/activity/source';
import { from } from '../../domain/athlete/provenance';
import { metres, metresPerSecond, seconds, secondsPerKm } from '../../domain/units/quantity';
import { anyMetres, anySeconds, identifier, instant } from '../values';
import { packedRows, unpackedRows } from './packed-rows';

const beats = z.number().min(0).nullable();

/** What is read of every run of a span of days: small, so that a year of them is one page. */
export const storedRecording = z.strictObject({
  id: identifier,
  source: z.strictObject({ kind: z.enum(sourceKinds), externalId: z.string(), file: z.string().nullable() }),
  sport: z.enum(sports),
  title: z.string(),
  startedAt: instant,
  utcOffset: z.int().nullable(),
  distance: anyMetres,
  moving: anySeconds,
  elapsed: anySeconds,
  climb: anyMetres.nullable(),
  averageHeartRate: beats,
  maxHeartRate: beats,
  device: z.string().nullable(),
  lapCount: z.int().min(0),
  hasTrace: z.boolean(),
  /** Rows of distance, time. */
  bestEfforts: z.string(),
  /** Rows of distance, time, top speed, share downhill. */
  longEfforts: z.string(),
  /** Rows of pace, time. */
  paces: z.string(),
  heartRateShare: z.number().min(0).max(1),
  keptUntil: instant.nullable(),
});

/** What is read only when one run is opened; it also says where the recording itself is filed. */
export const storedDetails = z.strictObject({
  id: identifier,
  startedAt: instant,
  keptUntil: instant.nullable(),
  /** Rows of distance, time, average heart rate. */
  laps: z.string(),
  /** Rows of time, distance, heart rate, altitude. */
  trace: z.string(),
});

export type StoredRecording = z.output<typeof storedRecording>;
export type StoredDetails = z.output<typeof storedDetails>;

export const packedRecording = ({ digest, ...figures }: KeptRecording): StoredRecording =>
  storedRecording.parse({
    ...figures,
    bestEfforts: packedRows(digest.bestEfforts.map(({ distance, time }) => [distance, time])),
    longEfforts: packedRows(
      digest.longEfforts.map(({ distance, time, topSpeed, downhill }) => [distance, time, topSpeed, downhill]),
    ),
    paces: packedRows(digest.paces.map(({ pace, time }) => [pace, time])),
    heartRateShare: digest.heartRateShare,
  });

export const unpackedRecording = (stored: StoredRecording): KeptRecording => {
  const { bestEfforts, longEfforts, paces, heartRateShare, ...figures } = stored;
  const digest = {
    bestEfforts: unpackedRows(bestEfforts).map(([distance, time]) => ({
      distance: metres(distance ?? 0),
      time: seconds(time ?? 0),
    })),
    longEfforts: unpackedRows(longEfforts).map(([distance, time, topSpeed, downhill]) => ({
      distance: metres(distance ?? 0),
      time: seconds(time ?? 0),
      topSpeed: metresPerSecond(topSpeed ?? 0),
      downhill: downhill ?? 0,
    })),
    paces: unpackedRows(paces).map(([pace, time]) => ({ pace: secondsPerKm(pace ?? 0), time: seconds(time ?? 0) })),
    heartRateShare,
  };
  return from(provenanceOf(figures.source), { ...figures, digest });
};

export const packedDetails = (
  { id, startedAt, keptUntil }: KeptRecording,
  { laps, trace }: RecordingDetails,
): StoredDetails => ({
  ...{ id, startedAt, keptUntil },
  laps: packedRows(laps.map(({ distance, time, averageHeartRate }) => [distance, time, averageHeartRate])),
  trace: packedRows(trace.map(({ time, distance, heartRate, altitude }) => [time, distance, heartRate, altitude])),
});

export const unpackedDetails = ({ laps, trace }: StoredDetails): RecordingDetails => ({
  laps: unpackedRows(laps).map(([distance, time, averageHeartRate = null]) => ({
    distance: metres(distance ?? 0),
    time: seconds(time ?? 0),
    averageHeartRate,
  })),
  trace: unpackedRows(trace).map(([time, distance, heartRate = null, altitude = null]) => ({
    time: seconds(time ?? 0),
    distance: metres(distance ?? 0),
    heartRate,
    altitude: altitude === null ? null : metres(altitude),
  })),
});
