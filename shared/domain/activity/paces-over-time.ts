import { type SecondsPerKm, seconds, secondsPerKm } from '../units/quantity';
import type { Digest } from './digest';
import type { Recording } from './recording';

/** Width of a bin, s/km. */
const width = 5;
/** From 20:00 /km on nobody runs: standing and walking are one bin. */
const slowest = 1_200;
/** Faster than this is no running: see `believableStretches`. */
const fastest = 130;
/** Seconds over which a pace is taken: shorter ones are the satellite's wavering, not the runner's. */
const shortestLook = 10;
/** Between two points farther apart than this, seconds, nothing is known. */
const longestGap = 120;

type Told = Pick<Recording, 'trace' | 'laps'>;

/** Time in motion by pace: of the trace, else of the laps, else none. */
export const pacesOverTime = ({ trace, laps }: Told): Digest['paces'] => {
  const bins = new Map<number, number>();
  const add = (time: number, distance: number) => {
    const pace = distance <= 0 ? slowest : Math.min(slowest, (time / distance) * 1000);
    if (pace < fastest) return;
    const bin = Math.floor(pace / width) * width;
    bins.set(bin, (bins.get(bin) ?? 0) + time);
  };

  if (trace.length > 1) lookAlong(trace, add);
  else for (const { time, distance } of laps) if (time > 0) add(time, distance);

  return [...bins]
    .sort(([one], [other]) => one - other)
    .map(([bin, time]) => ({ pace: middleOf(bin), time: seconds(Math.round(time)) }))
    .filter(({ time }) => time > 0);
};

const lookAlong = (trace: Told['trace'], add: (time: number, distance: number) => void): void => {
  let from = trace[0];
  for (const [index, to] of trace.entries()) {
    if (from === undefined || to === from) continue;
    const time = to.time - from.time;
    const isLast = index === trace.length - 1;
    if (time < shortestLook && !isLast) continue;
    if (time <= longestGap) add(time, to.distance - from.distance);
    from = to;
  }
};

const middleOf = (bin: number): SecondsPerKm => secondsPerKm(bin + width / 2);
