import type { Lap } from '../../domain/activity/recording';
import { metres, seconds } from '../../domain/units/quantity';
import { pulse, type Recorded, type Sample } from './recorded';
import { sportNamed } from './sport-names';

/** A lap as the file tells it: seconds, metres, beats a minute. */
export type LapRead = {
  time: number | null;
  distance: number | null;
  averageHeartRate: number | null;
  maxHeartRate: number | null;
};

/** An activity as far as it has been read. */
export type ActivityRead = {
  sport: string;
  id: number | null;
  notes: string;
  device: string | null;
  utcOffset: number | null;
  laps: LapRead[];
  samples: Sample[];
  /** Metres before the current lap, for devices that count each lap from zero. */
  before: number;
};

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.length === 0 || values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

const mostOf = (values: readonly (number | null)[]): number | null =>
  values.reduce((most, value) => (value === null ? most : Math.max(most ?? 0, value)), null);

/**
 * The device's total, unless it contradicts its own moments by a fifth: some apps write each lap's end, not its length.
 */
const agreed = (total: number | null, samples: readonly Sample[]): number | null => {
  const reached = mostOf(samples.map(({ distance }) => distance));
  if (total === null || total <= 0) return null;
  return reached === null || reached === 0 || Math.abs(total - reached) <= reached / 5 ? total : null;
};

/** What an activity's laps and points say together. */
export const recordedOf = ({ sport, id, notes, device, utcOffset, laps, samples }: ActivityRead): Recorded => {
  const timed = laps.filter(({ time }) => (time ?? 0) > 0);
  const beats = timed.filter(({ averageHeartRate }) => averageHeartRate !== null);
  const beaten = sumOf(beats.map(({ time }) => time));
  return {
    sport: sportNamed(sport),
    title: notes,
    device,
    utcOffset,
    samples,
    pauses: [],
    laps: timed.map(
      ({ time, distance, averageHeartRate }): Lap => ({
        distance: metres(distance ?? 0),
        time: seconds(time ?? 0),
        averageHeartRate: pulse(averageHeartRate),
      }),
    ),
    told: {
      start: samples.length === 0 ? id : null,
      distance: agreed(sumOf(laps.map(({ distance }) => distance)), samples),
      moving: movingOf(timed, samples),
      elapsed: null,
      climb: null,
      averageHeartRate:
        beaten === null || beaten === 0
          ? null
          : Math.round(beats.reduce((sum, lap) => sum + (lap.averageHeartRate ?? 0) * (lap.time ?? 0), 0) / beaten),
      maxHeartRate: mostOf(laps.map(({ maxHeartRate }) => maxHeartRate)),
    },
  };
};

/** The laps' own times together, as long as they do not exceed the time that passed. */
const movingOf = (laps: readonly LapRead[], samples: readonly Sample[]): number | null => {
  const total = sumOf(laps.map(({ time }) => time));
  const span = ((samples.at(-1)?.at ?? 0) - (samples[0]?.at ?? 0)) / 1000;
  return total !== null && total > 0 && (samples.length < 2 || total <= span + 60) ? total : null;
};
