import type { Lap, Recording, TracePoint } from '../activity/recording';
import type { Language } from '../athlete/language';
import type { Zone } from '../fitness/fitness';
import type { SessionLog } from '../log/session-log';
import type { Session, Step } from '../session/session';
import { stepsInOrder } from '../session/session-facts';
import { runKinds } from '../session/workout';
import { mean } from '../units/mean';
import { metres, seconds } from '../units/quantity';
import { exampleWords } from './example-words';

/**
 * The run an example athlete has recorded of a session they told of: its steps one by one, near the middle of what was
 * asked, up to where they went home. null for what was skipped or is no run. Invented by rule, and its title says so.
 */
export const exampleRun = (
  session: Session,
  { outcome, actual }: Pick<SessionLog, 'outcome' | 'actual'>,
  language: Language,
): Recording | null =>
  outcome === 'skipped' || !isRun(session)
    ? null
    : recordingOf(session, actual?.distance ?? Number.POSITIVE_INFINITY, language);

const isRun = ({ kind }: Session): boolean => runKinds.some((one) => one === kind);

/** A watch that notes a point at a steady interval, in seconds. */
const tick = 15;
/** Nobody keeps a pace to the second: each step is a little off, as is each moment in it, as shares of the speed. */
const stepDrift = 0.02;
const momentDrift = 0.015;

/** Heart rates of nobody in particular: where they settle in each zone, and at a walk. In beats a minute. */
const settles: Readonly<Record<Zone | 0, number>> = { 0: 110, 1: 126, 2: 139, 3: 151, 4: 164, 5: 172, 6: 170 };
/** Share of the way that is left which a heart goes in a tick. */
const quickening = 0.2;

const recordingOf = (session: Session, farthest: number, language: Language): Recording => {
  const trace: TracePoint[] = [{ time: seconds(0), distance: metres(0), heartRate: 95, altitude: null }];
  const laps: Lap[] = [];
  for (const [place, step] of stepsInOrder(session).entries()) {
    if ((trace.at(-1)?.distance ?? 0) < farthest) laps.push(lapOf(step, place, trace, farthest));
  }
  const { time, distance } = trace.at(-1) ?? { time: seconds(0), distance: metres(0) };
  const beats = trace.flatMap(({ heartRate }) => heartRate ?? []);

  return {
    sport: 'run',
    title: exampleWords[language].run(session.kind, session.date),
    // It is this day wherever one reads it.
    startedAt: `${session.date}T07:00:00.000Z`,
    utcOffset: 0,
    ...{ distance, moving: time, elapsed: time, climb: null, laps, trace, device: null },
    averageHeartRate: Math.round(mean(beats)),
    maxHeartRate: Math.max(...beats),
  };
};

/** Runs one step, point by point, onto the end of a trace. */
const lapOf = (step: Step, place: number, trace: TracePoint[], farthest: number): Lap => {
  const start = trace.at(-1) ?? { time: 0, distance: 0, heartRate: 95 };
  const speed = (step.metres / Math.max(1, step.seconds)) * (1 + stepDrift * Math.sin(place * 2.4));
  const isOver = (time: number, distance: number): boolean =>
    distance >= farthest ||
    (step.amount.unit === 's' ? time >= step.seconds : distance >= start.distance + step.metres);
  const first = trace.length;

  let { time, distance, heartRate } = { ...start, heartRate: start.heartRate ?? 95 };
  while (!isOver(time - start.time, distance)) {
    time += tick;
    distance += tick * speed * (1 + momentDrift * Math.sin(time / 47));
    heartRate += quickening * (settles[step.zone ?? 0] - heartRate);
    trace.push({
      ...{ time: seconds(time), distance: metres(Math.round(distance * 10) / 10) },
      ...{ heartRate: Math.round(heartRate), altitude: null },
    });
  }
  return {
    distance: metres(Math.round(distance - start.distance)),
    time: seconds(time - start.time),
    averageHeartRate: Math.round(mean(trace.slice(first).map((point) => point.heartRate ?? heartRate))),
  };
};
