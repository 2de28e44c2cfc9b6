import type { TracePoint } from './recording';

/** No one has ever run faster than 12.4 m/s, even for a moment (Bolt 2009); what is, is a jump of the satellite. */
const fastestMoment = 12.5;

/**
 * Nor keeps a runner 7.5 m/s, 2:13 /km, for half a minute in training: that is a car, or a drifting signal (our rule).
 */
const fastestHalfMinute = 7.5;
export const halfMinute = 30;

/** Below this many seconds a stretch has nothing to say. */
const shortest = 2;

/**
 * The stretches of a trace between its impossible moments. Within each, and only within, an effort may be looked for:
 * a run with one jump keeps what it shows before and after it.
 */
export const believableStretches = (trace: readonly TracePoint[]): readonly (readonly TracePoint[])[] => {
  const bad = impossibleMoments(trace);
  const stretches: TracePoint[][] = [[]];
  for (const [index, point] of trace.entries()) {
    if (bad.has(index)) stretches.push([]);
    stretches.at(-1)?.push(point);
  }
  return stretches.filter(({ length }) => length >= shortest);
};

/** Places of the points that cannot have been run to from the point before. */
const impossibleMoments = (trace: readonly TracePoint[]): ReadonlySet<number> => {
  const bad = new Set<number>();
  let start = 0;
  for (let end = 1; end < trace.length; end += 1) {
    const [before, point] = [trace[end - 1], trace[end]];
    if (before === undefined || point === undefined) continue;
    if (speedBetween(before, point) > fastestMoment) bad.add(end);

    while (timeBetween(trace[start + 1], point) >= halfMinute) start += 1;
    const first = trace[start];
    const isLong = timeBetween(first, point) >= halfMinute;
    if (first !== undefined && isLong && speedBetween(first, point) > fastestHalfMinute)
      for (let place = start + 1; place <= end; place += 1) bad.add(place);
  }
  return bad;
};

const timeBetween = (from: TracePoint | undefined, to: TracePoint): number =>
  from === undefined ? Number.NEGATIVE_INFINITY : to.time - from.time;
const speedBetween = (from: TracePoint, to: TracePoint): number =>
  (to.distance - from.distance) / (to.time - from.time);
