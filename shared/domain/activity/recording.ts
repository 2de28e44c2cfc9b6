import type { Metres, Seconds } from '../units/quantity';

export const sports = ['run', 'trail', 'treadmill', 'walk', 'hike', 'ride', 'swim', 'strength', 'other'] as const;
export type Sport = (typeof sports)[number];

/** Whether it counts as running; nothing else does. */
export const isRunning = (sport: Sport): boolean => sport === 'run' || sport === 'trail' || sport === 'treadmill';

/** What lies between two presses of the lap button. */
export type Lap = Readonly<{ distance: Metres; time: Seconds; averageHeartRate: number | null }>;

/** One moment of a recording. Time and distance run from its start and stand still while it is paused. */
export type TracePoint = Readonly<{
  time: Seconds;
  distance: Metres;
  heartRate: number | null;
  altitude: Metres | null;
}>;

/** What a device or a service tells of one activity, before we know whose it is and whether we have it already. */
export type Recording = Readonly<{
  sport: Sport;
  title: string;
  /** Instant of the start, ISO 8601 in UTC. */
  startedAt: string;
  /** Minutes by which the clock on the wall was ahead of UTC; null where the source does not say. */
  utcOffset: number | null;
  distance: Metres;
  /** Time in motion. */
  moving: Seconds;
  /** From start to end, pauses included; never less than `moving`. */
  elapsed: Seconds;
  climb: Metres | null;
  averageHeartRate: number | null;
  maxHeartRate: number | null;
  laps: readonly Lap[];
  /** In order of time; empty where there is none (by hand, or a table row without a file). */
  trace: readonly TracePoint[];
  device: string | null;
}>;
