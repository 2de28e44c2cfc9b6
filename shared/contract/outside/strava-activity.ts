import * as z from 'zod';
import type { Recording, Sport, TracePoint } from '../../domain/activity/recording';
import { metres, seconds } from '../../domain/units/quantity';

/** Of Strava's kinds of sport those that mean something here; every other is `other`. */
const sports: Readonly<Record<string, Sport>> = {
  Run: 'run',
  TrailRun: 'trail',
  VirtualRun: 'treadmill',
  Walk: 'walk',
  Hike: 'hike',
  Snowshoe: 'hike',
  Ride: 'ride',
  VirtualRide: 'ride',
  MountainBikeRide: 'ride',
  GravelRide: 'ride',
  EBikeRide: 'ride',
  Swim: 'swim',
  WeightTraining: 'strength',
  Workout: 'strength',
};

const amount = z.number().min(0);
const startedAt = z.iso.datetime({ offset: true });

/** An activity as Strava's list has it. */
export const stravaSummary = z.object({
  id: z.int().positive(),
  sport_type: z.string().default(''),
  /** Whether a run was on a treadmill. */
  trainer: z.boolean().nullish(),
  start_date: startedAt,
});

const stravaLap = z.object({
  distance: amount,
  moving_time: amount,
  average_heartrate: amount.nullish(),
});

/** An activity as Strava tells it when asked for it alone. */
export const stravaActivity = stravaSummary.extend({
  name: z.string().default(''),
  /** Seconds by which local time is ahead of UTC. */
  utc_offset: z.number().nullish(),
  distance: amount,
  moving_time: amount,
  elapsed_time: amount,
  total_elevation_gain: amount.nullish(),
  average_heartrate: amount.nullish(),
  max_heartrate: amount.nullish(),
  device_name: z.string().nullish(),
  laps: z.array(stravaLap).nullish(),
});

const stream = z.object({ data: z.array(z.number()) });
/** The streams of an activity, by their kind; all of the same length. */
export const stravaStreams = z.object({
  time: stream.optional(),
  distance: stream.optional(),
  heartrate: stream.optional(),
  altitude: stream.optional(),
});

/** What of a sport's name here means. */
export const stravaSport = ({ sport_type, trainer }: z.output<typeof stravaSummary>): Sport => {
  const sport = sports[sport_type] ?? 'other';
  return sport === 'run' && trainer === true ? 'treadmill' : sport;
};

const titleLength = 200;

/** Strava's activity in our terms, without its trace. */
export const stravaRecording = (it: z.output<typeof stravaActivity>): Recording => ({
  sport: stravaSport(it),
  title: it.name.slice(0, titleLength),
  startedAt: new Date(it.start_date).toISOString(),
  utcOffset: it.utc_offset == null ? null : Math.round(it.utc_offset / 60),
  distance: metres(Math.round(it.distance)),
  moving: seconds(Math.round(it.moving_time)),
  elapsed: seconds(Math.round(Math.max(it.elapsed_time, it.moving_time))),
  climb: it.total_elevation_gain == null ? null : metres(Math.round(it.total_elevation_gain)),
  averageHeartRate: rounded(it.average_heartrate),
  maxHeartRate: rounded(it.max_heartrate),
  laps: (it.laps ?? []).map((lap) => ({
    distance: metres(Math.round(lap.distance)),
    time: seconds(Math.round(lap.moving_time)),
    averageHeartRate: rounded(lap.average_heartrate),
  })),
  trace: [],
  device: it.device_name ?? null,
});

const rounded = (value: number | null | undefined): number | null => (value == null ? null : Math.round(value));

type Stream = Readonly<{ data: readonly (number | null)[] }>;
type Streams = Readonly<Partial<Record<'time' | 'distance' | 'heartrate' | 'altitude', Stream | undefined>>>;

/** Streams as one trace; without a distance there is none. */
export const traceOf = ({ time, distance, heartrate, altitude }: Streams): readonly TracePoint[] =>
  (time?.data ?? []).flatMap((at, index) => {
    const reached = distance?.data[index];
    if (at === null || reached == null) return [];
    const height = altitude?.data[index];
    return [
      {
        time: seconds(at),
        distance: metres(reached),
        heartRate: rounded(heartrate?.data[index]),
        altitude: height == null ? null : metres(height),
      },
    ];
  });
