import type { Sport } from '../../domain/activity/recording';
import { greatCircle } from './great-circle';
import type { Sample } from './recorded';

/** Metres per second no athlete passes: a sprinter's peak on foot, a steep descent on wheels. */
const fastest = (sport: Sport | null): number => (sport === 'ride' || sport === 'other' || sport === null ? 40 : 12.5);
/** After this many positions in a row that are out of reach, the receiver has found its place again, and we follow. */
const settled = 5;

/** Metres since the start by position; a position out of reach of the one before adds nothing. */
const byPosition = (samples: readonly Sample[], sport: Sport | null): number[] => {
  const reach = fastest(sport);
  let covered = 0;
  let last: Sample | null = null;
  let strays = 0;

  return samples.map((sample) => {
    if (sample.position === null) return covered;
    if (last?.position) {
      const step = greatCircle(last.position, sample.position);
      const isStray = step > 30 && step > reach * ((sample.at - last.at) / 1000);
      if (isStray && ++strays < settled) return covered;
      if (!isStray) covered += step;
    }
    strays = 0;
    last = sample;
    return covered;
  });
};

/** Metres since the start by the device, drawn straight across the moments without one; never falling. */
const byDevice = (samples: readonly Sample[]): number[] => {
  const known = samples.flatMap(({ at, distance }) => (distance === null ? [] : [{ at, distance }]));
  const start = known[0]?.distance ?? 0;
  let next = 0;
  let reached = 0;
  return samples.map(({ at, distance }) => {
    while (next < known.length && (known[next]?.at ?? 0) < at) next += 1;
    const before = known[next - 1];
    const after = known[next];
    const across =
      before && after && after.at > before.at
        ? before.distance + ((after.distance - before.distance) * (at - before.at)) / (after.at - before.at)
        : (before?.distance ?? start);
    reached = Math.max(reached, (distance ?? across) - start);
    return reached;
  });
};

/**
 * Metres since the start at each moment: the device's own where it has them (it knows its footpod and its calibration),
 * else over the ground from position to position.
 */
export const distancesOf = (samples: readonly Sample[], sport: Sport | null): number[] => {
  const told = samples.filter(({ distance }) => distance !== null).length;
  const placed = samples.filter(({ position }) => position !== null).length;
  const knowsItself = told > 1 && told * 2 >= Math.min(samples.length, placed || samples.length);
  return knowsItself ? byDevice(samples) : byPosition(samples, sport);
};
