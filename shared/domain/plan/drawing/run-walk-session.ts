import type { Metres, SecondsPerKm } from '../../units/quantity';
import { mostStretches, type Rung } from './run-walk-ladder';
import { wholeHundreds } from './runner';

/** Running in equal stretches, perhaps with a shorter one at the end, and a walk between them; minutes. */
export type RunWalkSession = Readonly<{
  times: number;
  stretch: number;
  /** 0 where all stretches are equal. */
  last: number;
  /** Walking after each stretch but the last one. */
  walk: number;
  /** All the running. */
  running: number;
}>;

export type RunWalkWish = Readonly<{
  /** The most running, rounded down to 100 m as the session’s own is. */
  distance: Metres;
  easyPace: SecondsPerKm;
  /** Minutes of the day, 40 at the most. */
  minutes: number;
  rung: Pick<Rung, 'unbroken' | 'climbs'>;
}>;

/** Brisk walking before the first run; minutes. */
export const walkBefore = 5;
/** Room for the first weeks with their walks, and for 25 minutes of running later. */
export const leastRunWalkMinutes = 30;
/** The longest session, walking included. */
export const mostRunWalkMinutes = 40;

/** Stretches that a watch, and a beginner without one, can count. */
const spoken = [0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 20, 22, 25, 28, 30] as const;
/** A shorter stretch comes last only after long ones, and only where it is worth setting off for. */
const longStretch = 8;
const leastLast = 5;
/** Equal stretches are easier to keep in mind: they may come to this much less running. */
const worthOfEqual = 1.5;
/** An easier week keeps most of the stretch. */
const leastOfStretch = 0.6;

/**
 * The most running that a day holds in whole stretches. A week that climbs holds the stretch of its rung, for the next
 * one grows from it; others may shorten it. Null where not even half a minute fits.
 *
 * @example
 * // 3.2 km at 8:30 /km on the rung of 20 unbroken minutes: { times: 1, stretch: 20, last: 6, walk: 1, running: 26 }
 */
export const runWalkSession = ({ distance, easyPace, minutes, rung }: RunWalkWish): RunWalkSession | null => {
  const isNear = (running: number): boolean => distanceOf(running, easyPace) <= distance;
  const room = Math.min(mostRunWalkMinutes, minutes) - walkBefore;
  const sessions = spoken
    .filter((stretch) => stretch <= rung.unbroken)
    .flatMap((stretch) => madeOf(stretch, room, isNear));
  const wished = sessions.filter(({ stretch }) => stretch >= (rung.climbs ? 1 : leastOfStretch) * rung.unbroken);
  return best(wished) ?? best(sessions);
};

/** Distance of some minutes of running, in whole 100 m. */
export const distanceOf = (running: number, easyPace: SecondsPerKm): Metres =>
  wholeHundreds((running * 60_000) / easyPace);

const madeOf = (stretch: number, room: number, isNear: (running: number) => boolean): readonly RunWalkSession[] => {
  const walk = walkAfter(stretch);
  // Equal stretches are written as a repeat, which ends with its walk; one alone ends with the run.
  const lasting = (times: number, last: number): number =>
    times * stretch + last + walk * (times > 1 ? times : Math.sign(last));
  const fits = (times: number, last: number): boolean => isNear(times * stretch + last) && lasting(times, last) <= room;
  const times = Array.from({ length: mostStretches }, (_, index) => index + 1).findLast((count) => fits(count, 0));
  if (times === undefined) return [];

  const lasts = stretch < longStretch ? [] : spoken.filter((last) => last >= leastLast && last < stretch);
  return [0, ...lasts]
    .filter((last) => fits(times, last))
    .map((last) => ({ times, stretch, last, walk, running: times * stretch + last }));
};

// As long a walk as the run at first; later only a minute to collect oneself.
const walkAfter = (stretch: number): number => {
  if (stretch <= 1.5) return stretch;
  return stretch <= 5 ? 1.5 : 1;
};

const worth = ({ running, last }: RunWalkSession): number => running - (last > 0 ? worthOfEqual : 0);

/** Of equals the one with the longest stretch. */
const best = (sessions: readonly RunWalkSession[]): RunWalkSession | null =>
  sessions.reduce<RunWalkSession | null>(
    (top, session) => (top === null || worth(session) >= worth(top) ? session : top),
    null,
  );
