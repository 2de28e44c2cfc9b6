import { UnreadableFile } from '../../contract/faults';
import type { Recording, Sport, TracePoint } from '../../domain/activity/recording';
import { metres, seconds } from '../../domain/units/quantity';
import { climbOf } from './climb';
import { distancesOf } from './distances';
import { limits } from './limits';
import { pausesOf } from './pauses';
import { type Pause, pulse, type Recorded, type Sample } from './recorded';

/** Instants a recording can have: after the satellites were there for everyone, and not beyond this century. */
const earliest = Date.UTC(1995, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/** In order of time, one at each moment. */
const inOrder = (samples: readonly Sample[]): Sample[] => {
  const isOrdered = samples.every((sample, index) => index === 0 || sample.at >= (samples[index - 1] as Sample).at);
  const sorted = isOrdered ? samples : [...samples].sort((a, b) => a.at - b.at);
  let last = Number.NEGATIVE_INFINITY;
  return sorted.filter(({ at, resumes }) => {
    // Half a second: no watch records more often, and what does would only cost time.
    const isNew = at - last >= 500 || (resumes && at > last);
    if (isNew) last = at;
    return isNew;
  });
};

/** Milliseconds in motion from the start to each moment. */
const movingTimes = (samples: readonly Sample[], start: number, pauses: readonly Pause[]): number[] => {
  let next = 0;
  let paused = 0;
  return samples.map(({ at }) => {
    for (let pause = pauses[next]; pause !== undefined && pause.to <= at; pause = pauses[next]) {
      paused += pause.to - Math.max(pause.from, start);
      next += 1;
    }
    const current = pauses[next];
    const running = current !== undefined && current.from < at ? at - Math.max(current.from, start) : 0;
    return Math.max(0, at - start - paused - running);
  });
};

/** A device's total may be calibrated after the fact; its moments then follow. */
const calibrated = (distances: readonly number[], total: number | null): readonly number[] => {
  const last = distances.at(-1) ?? 0;
  const factor = total !== null && last > 0 ? total / last : 1;
  return factor > 0.8 && factor < 1.25 ? distances.map((distance) => distance * factor) : distances;
};

const traceOf = (
  samples: readonly Sample[],
  times: readonly number[],
  distances: readonly number[],
  moving: number,
): TracePoint[] =>
  samples.map(({ heartRate, altitude }, index) => ({
    time: seconds(Math.min(moving, (times[index] ?? 0) / 1000)),
    distance: metres(Math.round((distances[index] ?? 0) * 10) / 10),
    heartRate,
    altitude: altitude === null ? null : metres(altitude),
  }));

/** Beats a minute over the time in motion, each moment counting for as long as it lasted (at most half a minute). */
const averagePulse = (trace: readonly TracePoint[]): number | null => {
  let beats = 0;
  let time = 0;
  trace.forEach(({ heartRate, time: at }, index) => {
    const lasted = Math.min(30, at - (trace[index - 1]?.time ?? at));
    if (heartRate === null || lasted <= 0) return;
    beats += heartRate * lasted;
    time += lasted;
  });
  return time > 0 ? Math.round(beats / time) : null;
};

const highestPulse = (samples: readonly Sample[]): number | null =>
  samples.reduce<number | null>(
    (most, { heartRate }) => (heartRate === null ? most : Math.max(most ?? 0, heartRate)),
    null,
  );

/**
 * The device's own climb, unless its altitudes contradict it: drop-outs of a barometer count as climb on some watches.
 */
const believedClimb = (told: number | null, seen: number | null): number | null => {
  if (told === null || seen === null) return told ?? seen;
  return told <= seen * 2 + 20 && told >= seen / 2 - 20 ? told : seen;
};

/**
 * The sport, with what the file leaves open. Without a word, foot or wheels are told apart by speed. A run without a
 * single position is one on a treadmill. A “run” faster than the world's records is none.
 */
const sportOf = ({ sport, samples }: Recorded, distance: number, moving: number): Sport => {
  const speed = moving > 0 ? distance / moving : 0;
  if (sport === null) return speed < 1.6 ? (speed > 0.3 ? 'walk' : 'other') : speed <= 5 ? 'run' : 'other';
  if (sport !== 'run' && sport !== 'trail') return sport;

  // World Athletics: 1000 m in 2:11.96 is 7.58 m/s, 5000 m in 12:35.36 is 6.62 m/s.
  const isTooFast = (distance >= 1000 && speed > 7.6) || (distance >= 5000 && speed > 6.7);
  if (isTooFast) return 'other';
  const isIndoors = sport === 'run' && samples.length > 0 && samples.every(({ position }) => position === null);
  return isIndoors ? 'treadmill' : sport;
};

const saneTimes = (file: string, start: number, elapsed: number): void => {
  if (!(start >= earliest && start < latest))
    throw new UnreadableFile(
      'implausible',
      `“${file}” says it began on ${new Date(start).toISOString().slice(0, 10)}: the watch's clock was not set. Enter this run by hand.`,
    );
  if (elapsed > limits.duration)
    throw new UnreadableFile(
      'implausible',
      `“${file}” lasts longer than 48 hours, so it is not one activity. Cut it into single activities and try again.`,
    );
};

/**
 * What we keep of an activity a file told.
 *
 * @param file the file's name, for the sentences.
 * @throws UnreadableFile where no time passes in it or nobody moves, or its times cannot be.
 */
export const recordingOf = (file: string, recorded: Recorded): Recording => {
  const samples = inOrder(recorded.samples);
  const whole = { ...recorded, samples };
  const { told } = recorded;

  const start = told.start ?? samples[0]?.at ?? Number.NaN;
  const seen = ((samples.at(-1)?.at ?? start) - start) / 1000;
  if (Number.isNaN(start))
    throw new UnreadableFile('nothing-recorded', `“${file}” holds an activity without a single moment recorded.`);

  const pauses = pausesOf(whole);
  const times = movingTimes(samples, start, pauses);
  const moving = told.moving ?? (times.at(-1) ?? 0) / 1000;
  const elapsed = Math.max(told.elapsed ?? seen, moving);
  saneTimes(file, start, elapsed);
  if (!(moving > 0))
    throw new UnreadableFile(
      'nothing-recorded',
      elapsed > 0
        ? `“${file}” holds an activity that never leaves its place: the watch lay still, or found no satellites. Enter this run by hand.`
        : `“${file}” holds an activity in which no time passes.`,
    );

  const distances = calibrated(distancesOf(samples, recorded.sport), told.distance);
  const distance = told.distance ?? distances.at(-1) ?? 0;
  const trace = traceOf(samples, times, distances, moving);
  const climb = believedClimb(told.climb, climbOf(samples));

  return {
    sport: sportOf(whole, distance, moving),
    title: recorded.title,
    startedAt: new Date(start).toISOString(),
    utcOffset: recorded.utcOffset,
    distance: metres(Math.round(distance * 10) / 10),
    moving: seconds(Math.round(moving * 1000) / 1000),
    elapsed: seconds(Math.round(elapsed * 1000) / 1000),
    climb: climb === null ? null : metres(Math.round(climb)),
    averageHeartRate: pulse(told.averageHeartRate) ?? averagePulse(trace),
    maxHeartRate: pulse(told.maxHeartRate) ?? highestPulse(samples),
    laps: recorded.laps.slice(0, limits.lapsPerActivity),
    trace,
    device: recorded.device,
  };
};
