import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { ProgressReply } from '../../shared/contract/progress';
import { raceMetres } from '../../shared/domain/goal/race-metres';
import type { IsoDate } from '../../shared/domain/units/calendar';
import type { Seconds } from '../../shared/domain/units/quantity';
import { type DayScale, dayScale } from './time-scale';

type Point = ProgressReply['points'][number];
/** A race over the goal's own distance, as it was run. */
export type RacePoint = Readonly<{ date: IsoDate; time: Seconds }>;

export type BandDrawing = Readonly<{
  x: DayScale;
  y: (time: number) => number;
  /** Paths; what is behind is solid, what is to come lighter. */
  past: Readonly<{ band: string; median: string }>;
  ahead: Readonly<{ band: string; median: string }>;
  ticks: readonly number[];
}>;

export type Room = Readonly<{
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}>;

/** Steps between two marks of the time axis that read well, in s. */
const readable = [15, 30, 60, 120, 300, 600, 900, 1800, 3600];
const mostTicks = 5;

/** Races over the distance of the goal among what the prediction rests on and our own record, each day once. */
export const racesOf = ({ goal, evidence, record }: ProgressReply): readonly RacePoint[] => {
  if (goal === null) return [];
  const length = raceMetres[goal.distance];
  const isSame = (distance: number) => Math.abs(distance - length) <= 0.03 * length;
  const run = [
    ...evidence.filter(({ kind, distance }) => kind === 'race' && isSame(distance)),
    ...record
      .filter(({ race }) => race.distance === goal.distance)
      .map(({ race, result }) => ({ date: race.date, time: result.time })),
  ];

  return [...new Map(run.map(({ date, time }) => [date, { date, time }])).values()];
};

/** The band from its first point to race day, the fast times above the slow ones. */
export const bandDrawing = (
  points: readonly Point[],
  { goalLine, races }: Readonly<{ goalLine: Seconds | null; races: readonly RacePoint[] }>,
  room: Room,
): BandDrawing => {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const times = [
    ...points.flatMap(({ band }) => [band.fastest, band.slowest]),
    ...(goalLine === null ? [] : [goalLine]),
    ...races.filter(({ date }) => date >= first.date).map(({ time }) => time),
  ];
  const [low, high] = [Math.min(...times), Math.max(...times)];
  const pad = Math.max(20, (high - low) * 0.12);
  const x = dayScale(first.date, last.date, [room.left, room.width - room.right]);
  const y = scaleLinear([low - pad, high + pad], [room.top, room.height - room.bottom]);
  const step = readable.find((it) => (high - low + 2 * pad) / it <= mostTicks) ?? 7200;
  const from = Math.ceil((low - pad) / step);
  const to = Math.floor((high + pad) / step);

  const paths = (some: readonly Point[]) => ({
    band:
      area<Point>()
        .x(({ date }) => x(date))
        .y0(({ band }) => y(band.fastest))
        .y1(({ band }) => y(band.slowest))
        .curve(curveMonotoneX)([...some]) ?? '',
    median:
      line<Point>()
        .x(({ date }) => x(date))
        .y(({ band }) => y(band.median))
        .curve(curveMonotoneX)([...some]) ?? '',
  });

  return {
    x,
    y: (time) => y(time),
    past: paths(points.filter(({ kind }) => kind !== 'forecast')),
    ahead: paths(points.filter(({ kind }) => kind !== 'past')),
    ticks: Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => (from + index) * step),
  };
};
