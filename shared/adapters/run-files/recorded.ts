import type { Lap, Sport } from '../../domain/activity/recording';

/** One moment as a file tells it. What is impossible (a pulse of 0, a position off the globe) is null already. */
export type Sample = Readonly<{
  /** Milliseconds since 1970 in UTC. */
  at: number;
  /** Degrees. */
  position: Readonly<{ lat: number; lon: number }> | null;
  /** Metres above the sea. */
  altitude: number | null;
  /** Beats a minute. */
  heartRate: number | null;
  /** Metres since the start, by the device. */
  distance: number | null;
  /** Whether the recording was interrupted just before it. */
  resumes: boolean;
}>;

/** A time during which the recording stood still, in milliseconds since 1970. */
export type Pause = Readonly<{ from: number; to: number }>;

/** One activity as a file tells it, before anything is derived. */
export type Recorded = Readonly<{
  /** Null where the file does not say. */
  sport: Sport | null;
  title: string;
  device: string | null;
  /** Minutes ahead of UTC. */
  utcOffset: number | null;
  samples: readonly Sample[];
  /** As the device recorded them. */
  pauses: readonly Pause[];
  laps: readonly Lap[];
  /** The device's own totals, null where it has none. Start in milliseconds since 1970, metres, seconds, beats. */
  told: Readonly<{
    start: number | null;
    distance: number | null;
    moving: number | null;
    elapsed: number | null;
    climb: number | null;
    averageHeartRate: number | null;
    maxHeartRate: number | null;
  }>;
}>;

export const nothingTold: Recorded['told'] = {
  start: null,
  distance: null,
  moving: null,
  elapsed: null,
  climb: null,
  averageHeartRate: null,
  maxHeartRate: null,
};

/** A pulse a living athlete can have; watches write 0 and 255 where they have none. */
export const pulse = (value: number | null | undefined): number | null =>
  value != null && value >= 25 && value <= 250 ? value : null;

/** A place on the globe, and not the corner of the map where a receiver without satellites believes itself. */
export const place = (lat: number, lon: number): Sample['position'] =>
  Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0) ? { lat, lon } : null;

/** A height on earth: between the Dead Sea's shore and the top of Everest, with some room for barometers. */
export const height = (value: number | null | undefined): number | null =>
  value != null && value >= -600 && value <= 9_500 ? value : null;
