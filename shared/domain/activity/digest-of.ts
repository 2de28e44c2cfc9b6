import { raceMetres } from '../goal/race-metres';
import { metres, metresPerSecond, minutes, seconds } from '../units/quantity';
import { believableStretches, halfMinute } from './believable-stretches';
import type { Digest } from './digest';
import { farthestIn, fastestOver, type Stretch } from './fastest-stretch';
import { pacesOverTime } from './paces-over-time';
import type { Recording, TracePoint } from './recording';
import { soundTrace } from './sound-trace';

/** The lengths over which bests are kept. */
const distances = [metres(1_000), raceMetres['5K'], raceMetres['10K'], raceMetres.half, raceMetres.marathon];
/** The lengths a threshold may be read from: see `thresholdWithEfforts`. */
const durations = [20, 30, 40, 50, 60].map(minutes);

/**
 * Whoever stood still for more of the run than this may have rested in every pause: nothing longer than 1 km counts
 * then.
 */
const mostPaused = 0.05;

/** What the whole of a recording says, before its trace is thinned. */
export const digestOf = (recording: Recording): Digest => {
  const trace = soundTrace(recording.trace);
  const stretches = believableStretches(trace);
  const isUnbroken = recording.elapsed - recording.moving <= mostPaused * recording.moving;
  return {
    bestEfforts: distances
      .filter((distance) => isUnbroken || distance <= 1_000)
      .flatMap((distance) => {
        const fastest = bestOf(
          stretches,
          (points) => fastestOver(points, distance),
          (one) => -timeOf(one),
        );
        return fastest === null ? [] : [{ distance, time: seconds(tenth(timeOf(fastest))) }];
      }),
    longEfforts: isUnbroken ? longEffortsOf(stretches, trace) : [],
    paces: pacesOverTime({ ...recording, trace }),
    heartRateShare: heartRateShare(recording, trace),
  };
};

type Points = readonly TracePoint[];

const timeOf = ({ from, to }: Stretch): number => to.time - from.time;
const lengthOf = ({ from, to }: Stretch): number => to.distance - from.distance;
const tenth = (value: number): number => Math.round(value * 10) / 10;

const bestOf = (
  stretches: readonly Points[],
  find: (points: Points) => Stretch | null,
  value: (stretch: Stretch) => number,
): Stretch | null =>
  stretches.reduce<Stretch | null>((best, points) => {
    const found = find(points);
    return found !== null && (best === null || value(found) > value(best)) ? found : best;
  }, null);

const longEffortsOf = (stretches: readonly Points[], trace: Points): Digest['longEfforts'] =>
  durations.flatMap((time) => {
    const best = bestOf(stretches, (points) => farthestIn(points, time), lengthOf);
    if (best === null) return [];
    const points = trace.filter((point) => point.time >= best.from.time && point.time <= best.to.time);
    const top = farthestIn(points, halfMinute);
    return [
      {
        distance: metres(tenth(lengthOf(best))),
        time,
        topSpeed: metresPerSecond(
          Math.round((top === null ? lengthOf(best) / time : lengthOf(top) / halfMinute) * 100) / 100,
        ),
        downhill: Math.round(downhillShare(points) * 100) / 100,
      },
    ];
  });

/** Ground is looked at in pieces of this length, so that a wavering barometer is no slope. */
const piece = 100;
/** A fall of one metre in a hundred is felt as downhill (our rule). */
const slope = 0.01;

/** Share of the ground that went downhill, 0–1; of ground whose height is not known, none. */
const downhillShare = (points: Points): number => {
  let [down, all] = [0, 0];
  let from = points[0];
  for (const to of points) {
    if (from === undefined || to.distance - from.distance < piece) continue;
    const ground = to.distance - from.distance;
    all += ground;
    if (from.altitude !== null && to.altitude !== null && from.altitude - to.altitude > slope * ground) down += ground;
    from = to;
  }
  return all === 0 ? 0 : down / all;
};

/** A gap of more than this many seconds in the beats is time without them. */
const longestBeatGap = 30;

const heartRateShare = ({ averageHeartRate }: Recording, trace: Points): number => {
  const last = trace.at(-1);
  if (last === undefined || last.time <= 0) return averageHeartRate === null ? 0 : 1;
  let known = 0;
  for (const [index, point] of trace.entries()) {
    const gap = point.time - (trace[index - 1]?.time ?? 0);
    if (point.heartRate !== null) known += Math.min(gap, longestBeatGap);
  }
  return Math.round(Math.min(1, known / last.time) * 1000) / 1000;
};
