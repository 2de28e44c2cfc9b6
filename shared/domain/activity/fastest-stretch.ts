import type { TracePoint } from './recording';

/** From where to where, in seconds and metres of the run. */
export type Stretch = Readonly<{ from: Moment; to: Moment }>;
export type Moment = Readonly<{ time: number; distance: number }>;

/** The stretch over `length` metres that took the least time; null where none is that long. Points in order. */
export const fastestOver = (points: readonly TracePoint[], length: number): Stretch | null =>
  best(points, 'distance', length, ({ from, to }) => from.time - to.time);

/** The stretch of `length` seconds that went farthest; null where none is that long. Points in order. */
export const farthestIn = (points: readonly TracePoint[], length: number): Stretch | null =>
  best(points, 'time', length, ({ from, to }) => to.distance - from.distance);

/**
 * The best stretch begins or ends on a point, for between two points all goes evenly: so each point is tried as its
 * beginning and as its end, with the other end between two points.
 */
const best = (
  points: readonly TracePoint[],
  axis: keyof Moment,
  length: number,
  value: (stretch: Stretch) => number,
): Stretch | null => {
  const last = points.at(-1);
  let winner: Stretch | null = null;
  const offer = (stretch: Stretch) => {
    if (winner === null || value(stretch) > value(winner)) winner = stretch;
  };

  let ahead = 0;
  let behind = 0;
  for (const point of points) {
    if (last !== undefined && point[axis] + length <= last[axis]) {
      ahead = advanced(points, ahead, axis, point[axis] + length);
      offer({ from: point, to: momentAt(points, ahead, axis, point[axis] + length) });
    }
    const start = point[axis] - length;
    if (start >= (points[0]?.[axis] ?? 0)) {
      behind = advanced(points, behind, axis, start);
      offer({ from: momentAt(points, behind, axis, start), to: point });
    }
  }
  return winner;
};

/** The place of the first point at or past a value, looked for onward from `place`. */
const advanced = (points: readonly TracePoint[], place: number, axis: keyof Moment, value: number): number => {
  let at = place;
  while (at < points.length - 1 && (points[at]?.[axis] ?? value) < value) at += 1;
  return at;
};

/** The moment at a value of the axis, between the point at `place` and the one before it. */
const momentAt = (points: readonly TracePoint[], place: number, axis: keyof Moment, value: number): Moment => {
  const to = points[place];
  const from = points[place - 1] ?? to;
  if (to === undefined || from === undefined) return { time: 0, distance: 0 };
  const step = to[axis] - from[axis];
  const share = step <= 0 ? 1 : (value - from[axis]) / step;
  return {
    time: from.time + share * (to.time - from.time),
    distance: from.distance + share * (to.distance - from.distance),
  };
};

/** The moment at this time of a trace, its ends beyond them. */
export const momentAtTime = (points: readonly TracePoint[], time: number): Moment => {
  const first = points[0];
  if (first === undefined || time <= first.time) return first ?? { time: 0, distance: 0 };
  let [low, high] = [0, points.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.time ?? time) < time) low = middle + 1;
    else high = middle;
  }
  const last = points[high];
  return last !== undefined && last.time < time ? last : momentAt(points, high, 'time', time);
};
