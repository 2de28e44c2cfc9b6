import type { PaceRange, Zone } from '../fitness/fitness';
import type { Session, Step } from '../session/session';
import { stepsInOrder } from '../session/session-facts';
import { type Metres, metres, type Seconds, type SecondsPerKm, seconds, secondsPerKm } from '../units/quantity';
import { type Moment, momentAtTime } from './fastest-stretch';
import type { RecordingDetails } from './kept-recording';
import type { Lap, TracePoint } from './recording';

export type Verdict = 'within' | 'faster' | 'slower';

/** What a step asked for beside what was run of it. */
export type StepCompared = Readonly<{
  role: Step['role'];
  zone: Zone | null;
  planned: Readonly<{ distance: Metres; time: Seconds; pace: PaceRange | null }>;
  actual: Readonly<{ distance: Metres; time: Seconds; pace: SecondsPerKm | null; averageHeartRate: number | null }>;
  verdict: Verdict | null;
}>;

export type Comparison = Readonly<{ by: 'laps' | 'trace'; steps: readonly StepCompared[] }>;

/** How far a lap or a run may be from what was planned and still be read as it. Our rule. */
const mostOff = 0.2;
/** A watch and a satellite are no truer than this, s/km (our rule). */
const paceTolerance = 3;

/**
 * A run beside its session, step by step: by the laps where the watch was led through the workout and pressed one for
 * each step, else along the trace, where the whole is about as long as planned; null where neither can be read so.
 */
export const compareSteps = (session: Pick<Session, 'sections'>, details: RecordingDetails): Comparison | null => {
  const steps = stepsInOrder(session);
  if (steps.length === 0) return null;
  const laps = pressed(details.laps);
  if (laps.length === steps.length && steps.every((step, place) => isLike(step, laps[place])))
    return { by: 'laps', steps: steps.map((step, place) => compared(step, ranOf(laps[place]))) };
  return alongTrace(steps, details.trace);
};

type Ran = StepCompared['actual'];

/** The last press, on the way home, is no lap. */
const pressed = (laps: readonly Lap[]): readonly Lap[] => {
  const last = laps.at(-1);
  return last !== undefined && last.distance < 50 && last.time < 20 ? laps.slice(0, -1) : laps;
};

const isLike = ({ amount }: Step, lap: Lap | undefined): boolean => {
  if (lap === undefined) return false;
  const [planned, run] = amount.unit === 'm' ? [amount.metres, lap.distance] : [amount.seconds, lap.time];
  return Math.abs(run - planned) <= mostOff * planned;
};

const ranOf = (lap: Lap | undefined): Ran => ran(lap?.distance ?? 0, lap?.time ?? 0, lap?.averageHeartRate ?? null);

const ran = (distance: number, time: number, averageHeartRate: number | null): Ran => ({
  distance: metres(Math.round(distance)),
  time: seconds(Math.round(time)),
  pace: distance >= 20 && time > 0 ? secondsPerKm(Math.round((time / distance) * 1000)) : null,
  averageHeartRate: averageHeartRate === null ? null : Math.round(averageHeartRate),
});

const alongTrace = (steps: readonly Step[], trace: readonly TracePoint[]): Comparison | null => {
  const last = trace.at(-1);
  if (last === undefined || trace.length < 2) return null;
  const planned = steps.reduce((sum, step) => sum + step.metres, 0);
  const lasting = steps.reduce((sum, step) => sum + step.seconds, 0);
  const isNear = (whole: number, run: number) => Math.abs(run - whole) <= mostOff * whole;
  if (!isNear(planned, last.distance) && !isNear(lasting, last.time)) return null;

  const found: StepCompared[] = [];
  let from: Moment = trace[0] ?? last;
  for (const step of steps) {
    const to = endOf(step, from, trace, last);
    found.push(compared(step, ran(to.distance - from.distance, to.time - from.time, heartRateIn(trace, from, to))));
    from = to;
  }
  return { by: 'trace', steps: found };
};

/** Where a step that began here ends: its metres or seconds further on, or where the run ended. */
const endOf = ({ amount }: Step, from: Moment, trace: readonly TracePoint[], last: Moment): Moment => {
  if (amount.unit === 's') return momentAtTime(trace, Math.min(last.time, from.time + amount.seconds));
  const aim = from.distance + amount.metres;
  const place = trace.findIndex(({ distance }) => distance >= aim);
  const [before, after] = [trace[place - 1], trace[place]];
  if (after === undefined) return last;
  if (before === undefined || after.distance === before.distance) return after;
  const share = (aim - before.distance) / (after.distance - before.distance);
  return { distance: aim, time: before.time + share * (after.time - before.time) };
};

/** Between two beats farther apart than this, seconds, nothing is known (our rule). */
const longestGap = 120;
/** Of a step of which less than this share of the time is known, nothing is said (our rule). */
const leastKnown = 0.25;

/** The mean over the time of a step, bpm, between beats along a straight line; null where too little is known of it. */
const heartRateIn = (trace: readonly TracePoint[], from: Moment, to: Moment): number | null => {
  let [known, beats] = [0, 0];
  for (const [index, after] of trace.entries()) {
    const before = trace[index - 1];
    if (before === undefined || before.heartRate === null || after.heartRate === null) continue;
    const gap = after.time - before.time;
    const [begin, end] = [Math.max(before.time, from.time), Math.min(after.time, to.time)];
    if (gap > longestGap || end <= begin) continue;
    const share = ((begin + end) / 2 - before.time) / gap;
    known += end - begin;
    beats += (end - begin) * (before.heartRate + share * (after.heartRate - before.heartRate));
  }
  return known === 0 || known < leastKnown * (to.time - from.time) ? null : beats / known;
};

const compared = (step: Step, actual: Ran): StepCompared => ({
  role: step.role,
  zone: step.zone,
  planned: { distance: step.metres, time: step.seconds, pace: step.pace },
  actual,
  verdict: verdictOf(step.pace, actual.pace),
});

const verdictOf = (range: PaceRange | null, pace: SecondsPerKm | null): Verdict | null => {
  if (range === null || pace === null) return null;
  if (pace < range.fastest - paceTolerance) return 'faster';
  return pace > range.slowest + paceTolerance ? 'slower' : 'within';
};
