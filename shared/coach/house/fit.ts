import { expandWorkout } from '../../domain/session/expand-workout';
import type { ExpansionContext } from '../../domain/session/expansion-context';
import type { Block, Workout } from '../../domain/session/workout';
import { metres, seconds } from '../../domain/units/quantity';
import { type Room, zonePace } from './brief';
import { distance } from './sets';

/** Up to the next whole 100 m. */
export const upToHundred = (value: number): number => Math.ceil(value / 100 - 1e-6) * 100;

/** Metres that a workout covers before any rounding. */
export const metresOf = (workout: Workout, context: ExpansionContext): number =>
  expandWorkout(workout, context).sections.reduce(
    (sum, { groups }) =>
      sum +
      groups.reduce((part, { times, steps }) => part + times * steps.reduce((all, step) => all + step.metres, 0), 0),
    0,
  );

const longestOther = 99;

export const fitsTime = (workout: Workout, { minutes }: Room, context: ExpansionContext): boolean =>
  expandWorkout(workout, context).duration <= 60 * Math.min(longestOther, minutes ?? longestOther) + 30;

/**
 * Puts a main set between a warm-up and a cool-down so that the whole comes to the day's distance; null where the day
 * is too short for it.
 */
export const fitted = (
  { kind, main }: Pick<Workout, 'kind' | 'main'>,
  room: Room,
  context: ExpansionContext,
): Workout | null => {
  const bare: Workout = { kind, warmUp: distance(0), main, coolDown: distance(0) };
  const left = room.distance - metresOf(bare, context);
  const shortestWarmUp = upToHundred((8 * 60_000) / zonePace(2, context));
  const shortestCoolDown = upToHundred((5 * 60_000) / zonePace(1, context));
  if (left < shortestWarmUp + shortestCoolDown) return null;

  const warmUp = Math.max(
    shortestWarmUp,
    Math.min(upToHundred(left - shortestCoolDown) - 100, roundWarmUp(0.58 * left)),
  );
  const workout = { ...bare, warmUp: distance(warmUp), coolDown: distance(upToHundred(left - warmUp)) };
  if (fitsTime(workout, room, context)) return workout;
  return room.distance > 2000
    ? fitted({ kind, main }, { ...room, distance: metres(room.distance - 200) }, context)
    : null;
};

// Half kilometres are easier to remember.
const roundWarmUp = (value: number): number => (value >= 1500 ? Math.round(value / 500) * 500 : upToHundred(value));

/** Easy running with strides at its end, the whole of the day's distance. */
export const withStrides = (times: number, uphill: boolean, room: Room, context: ExpansionContext): Workout | null => {
  const strides: Block = { type: 'strides', times, seconds: seconds(uphill ? 10 : 20), uphill };
  const bare: Workout = { kind: 'strides', warmUp: null, main: [strides], coolDown: null };
  const left = room.distance - metresOf(bare, context);
  if (left < 2000) return null;
  const workout: Workout = {
    ...bare,
    main: [{ type: 'segment', amount: distance(upToHundred(left)), effort: 2 }, strides],
  };
  return fitsTime(workout, room, context) ? workout : null;
};
