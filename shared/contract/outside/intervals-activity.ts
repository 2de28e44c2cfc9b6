import * as z from 'zod';
import type { Recording, Sport } from '../../domain/activity/recording';
import { metres, seconds } from '../../domain/units/quantity';

const sports: Readonly<Record<string, Sport>> = {
  Run: 'run',
  TrailRun: 'trail',
  VirtualRun: 'treadmill',
  Walk: 'walk',
  Hike: 'hike',
  Ride: 'ride',
  VirtualRide: 'ride',
  GravelRide: 'ride',
  MountainBikeRide: 'ride',
  Swim: 'swim',
  OpenWaterSwim: 'swim',
  WeightTraining: 'strength',
};

const amount = z.number().min(0).nullish();

/** An activity as the list of intervals.icu has it. One that came there from Strava has hardly more than an id. */
export const intervalsActivity = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  source: z.string().nullish(),
  type: z.string().nullish(),
  name: z.string().nullish(),
  start_date: z.string().nullish(),
  start_date_local: z.string().nullish(),
  distance: amount,
  moving_time: amount,
  elapsed_time: amount,
  total_elevation_gain: amount,
  average_heartrate: amount,
  max_heartrate: amount,
  device_name: z.string().nullish(),
  trainer: z.boolean().nullish(),
});
type Listed = z.output<typeof intervalsActivity>;

/** The streams of an activity, each with its kind. */
export const intervalsStreams = z.array(z.object({ type: z.string(), data: z.array(z.number().nullable()).nullish() }));

/** Strava lets nobody else hand its activities on: what is listed of them is a placeholder. */
export const isWithheld = ({ source, type }: Listed): boolean => source === 'STRAVA' || type == null;

const titleLength = 200;
const utc = (text: string): number => Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);

/** The activity in our terms, without laps and trace; null where it tells too little. */
export const intervalsRecording = (it: Listed): Recording | null => {
  const start = it.start_date == null ? Number.NaN : utc(it.start_date);
  if (isWithheld(it) || Number.isNaN(start) || it.moving_time == null) return null;
  const local = it.start_date_local == null ? Number.NaN : utc(it.start_date_local);
  const sport = sports[it.type ?? ''] ?? 'other';
  return {
    sport: sport === 'run' && it.trainer === true ? 'treadmill' : sport,
    title: (it.name ?? '').slice(0, titleLength),
    startedAt: new Date(start).toISOString(),
    utcOffset: Number.isNaN(local) ? null : Math.round((local - start) / 60_000),
    distance: metres(Math.round(it.distance ?? 0)),
    moving: seconds(Math.round(it.moving_time)),
    elapsed: seconds(Math.round(Math.max(it.elapsed_time ?? 0, it.moving_time))),
    climb: it.total_elevation_gain == null ? null : metres(Math.round(it.total_elevation_gain)),
    averageHeartRate: it.average_heartrate == null ? null : Math.round(it.average_heartrate),
    maxHeartRate: it.max_heartrate == null ? null : Math.round(it.max_heartrate),
    laps: [],
    trace: [],
    device: it.device_name ?? null,
  };
};
