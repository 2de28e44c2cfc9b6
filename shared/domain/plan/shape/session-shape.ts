import type { Zone } from '../../fitness/fitness';
import { isRunKind } from '../../session/implied-parts';
import { isHardSession } from '../../session/is-hard-session';
import type { Section, Session, Step, ZoneTimes } from '../../session/session';
import { trainingDistance } from '../../session/session-facts';
import { daysBetween, type IsoDate } from '../../units/calendar';
import { type Metres, type Seconds, seconds } from '../../units/quantity';

/** A session as the rules see it: what is in it, whatever it calls itself. */
export type SessionShape = Readonly<{
  session: Session;
  week: number;
  /** Days since Monday of week 1. */
  day: number;
  type: 'run' | 'race' | 'cross-training' | 'walk' | 'strength';
  /** Running that counts as training: all of a run, only warm-up and cool-down of a race. */
  distance: Metres;
  duration: Seconds;
  /** Training time by zone; strides are kept apart and of a race only warm-up and cool-down count. */
  zoneTimes: ZoneTimes;
  strides: Seconds;
  /** Training time spent running, strides included, walk breaks not. */
  running: Seconds;
  /** Work in zones 4–6, or a quarter of an hour in zone 3. */
  intense: boolean;
  /** Intense, a race, or so long that it needs the same recovery: days have to pass before the next one. */
  hard: boolean;
}>;

/** What strides may be and still count as easy: eight of 20 s (our rule). */
const longestStride = 20;
const mostStrides = 160;
const longSteady = 15 * 60;

export const sessionShape = (session: Session, week: number, firstMonday: IsoDate): SessionShape => {
  const type = typeOf(session);
  const sections = type === 'race' ? session.sections.filter(({ part }) => part !== 'main') : session.sections;
  const { zoneTimes, strides } = timesOf(sections);
  const running = Object.values(zoneTimes).reduce<number>((sum, time) => sum + time, strides);
  const intense = zoneTimes[4] + zoneTimes[5] + zoneTimes[6] > 0 || zoneTimes[3] >= longSteady;

  return {
    session,
    week,
    day: daysBetween(firstMonday, session.date),
    type,
    distance: trainingDistance(session),
    duration: session.duration,
    zoneTimes,
    strides,
    running: seconds(type === 'run' || type === 'race' ? running : 0),
    intense,
    hard: intense || isHardSession(session),
  };
};

const typeOf = ({ kind }: Session): SessionShape['type'] => {
  if (kind === 'race' || kind === 'strength' || kind === 'walk') return kind;
  return isRunKind(kind) ? 'run' : 'cross-training';
};

const timesOf = (sections: readonly Section[]): Readonly<{ zoneTimes: ZoneTimes; strides: Seconds }> => {
  const times = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 };
  let strides = 0;
  let areShort = true;
  const count = (step: Step, repeats: number): void => {
    if (step.role === 'strides') {
      strides += repeats * step.seconds;
      areShort &&= step.seconds <= longestStride;
    } else if (step.zone !== null) times[step.zone] += repeats * step.seconds;
  };
  for (const { groups } of sections)
    for (const { times: repeats, steps } of groups) for (const step of steps) count(step, repeats);

  // What is longer than strides may be is repetition work under another name.
  if (!areShort || strides > mostStrides)
    return { zoneTimes: asZoneTimes({ ...times, 6: times[6] + strides }), strides: seconds(0) };
  return { zoneTimes: asZoneTimes(times), strides: seconds(strides) };
};

const asZoneTimes = (times: Record<Zone, number>): ZoneTimes => ({
  1: seconds(times[1]),
  2: seconds(times[2]),
  3: seconds(times[3]),
  4: seconds(times[4]),
  5: seconds(times[5]),
  6: seconds(times[6]),
});
