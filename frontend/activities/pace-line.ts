import type { ActivityReply } from '../../shared/contract/activity';
import { type PaceZones, type Zone, zones } from '../../shared/domain/fitness/fitness';

type TracePoint = ActivityReply['trace'][number];

/** Pace at a moment: seconds from the start, s/km. */
export type PaceAt = Readonly<{ time: number; pace: number }>;

/** A stretch as it was run, and the seconds of the planned workout that it stands for. */
export type Stretch = Readonly<{ ran: Span; planned: Span }>;
type Span = Readonly<{ from: number; to: number }>;

/** Seconds on either side over which pace is levelled: a satellite's jumps are no surges. */
const level = 15;
/** Slower is standing, in s/km: the line breaks there. */
const slowest = 1200;

/** Pace along a trace, levelled over half a minute; nothing where hardly anybody moves. */
export const paceAlong = (trace: readonly TracePoint[]): readonly PaceAt[] => {
  let first = 0;
  let last = 0;

  return trace.flatMap(({ time }) => {
    while (first + 1 < trace.length && (trace[first + 1] as TracePoint).time <= time - level) first += 1;
    while (last + 1 < trace.length && (trace[last] as TracePoint).time < time + level) last += 1;
    const [from, to] = [trace[first] as TracePoint, trace[last] as TracePoint];
    const pace = ((to.time - from.time) / (to.distance - from.distance)) * 1000;
    return Number.isFinite(pace) && pace > 0 && pace <= slowest ? [{ time, pace }] : [];
  });
};

/** Moves each moment of a run to where the plan has the step it fell in; what lies beyond the last step goes. */
export const onPlannedTime = (paces: readonly PaceAt[], stretches: readonly Stretch[]): readonly PaceAt[] =>
  paces.flatMap(({ time, pace }) => {
    const stretch = stretches.find(({ ran }) => time >= ran.from && time < ran.to);
    if (stretch === undefined) return [];
    const { ran, planned } = stretch;
    const share = (time - ran.from) / (ran.to - ran.from);
    return [{ time: planned.from + share * (planned.to - planned.from), pace }];
  });

/** The stretches of a comparison, step by step. */
export const stretchesOf = ({ steps }: NonNullable<ActivityReply['comparison']>): readonly Stretch[] => {
  let [ran, planned] = [0, 0];

  return steps.map((step) => {
    const stretch = {
      ran: { from: ran, to: ran + step.actual.time },
      planned: { from: planned, to: planned + step.planned.time },
    };
    ran = stretch.ran.to;
    planned = stretch.planned.to;
    return stretch;
  });
};

/** Where no trace is known: the mean pace of each step at its start and its end. */
export const steppedPaces = ({ steps }: NonNullable<ActivityReply['comparison']>): readonly PaceAt[] => {
  let planned = 0;

  return steps.flatMap(({ planned: { time }, actual: { pace } }) => {
    const from = planned;
    planned += time;
    return pace === null
      ? []
      : [
          { time: from, pace },
          { time: planned, pace },
        ];
  });
};

/** The middle of a zone, in speed. */
const middleOf = (paces: PaceZones, zone: Zone): number => (1 / paces[zone].slowest + 1 / paces[zone].fastest) / 2;

/**
 * A pace as a place on the zone scale, 0 to 6.6: the middle of a zone is its number, and between two middles it grows
 * with speed.
 */
export const zonePlace = (pace: number, paces: PaceZones): number => {
  const speed = 1 / pace;
  const middles = zones.map((zone) => middleOf(paces, zone));
  const above = middles.findIndex((middle) => middle >= speed);
  const [first = 0, second = 1] = middles;
  const step = second - first;
  if (above === 0) return Math.max(0, 1 - (first - speed) / step);
  const last = middles.at(-1) ?? 1;
  if (above < 0) return Math.min(6.6, 6 + (speed - last) / step);

  const [low, high] = [middles[above - 1] ?? first, middles[above] ?? last];
  return above + (speed - low) / (high - low);
};
