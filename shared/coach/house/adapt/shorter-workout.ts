import { expandWorkout } from '../../../domain/session/expand-workout';
import type { ExpansionContext } from '../../../domain/session/expansion-context';
import type { Amount, Block, SessionKind, Workout } from '../../../domain/session/workout';
import { type Metres, metres, type Seconds, seconds } from '../../../domain/units/quantity';
import { easyWorkout } from '../easy-runs';

/** Rounds down to what is easy to remember: 100 m, whole minutes, 5 s of what is shorter. */
const rounded = (amount: Amount): Amount => {
  if (amount.unit === 'm') return { unit: 'm', metres: metres(Math.floor(amount.metres / 100 + 1e-6) * 100) };
  const grain = amount.seconds >= 180 ? 60 : 5;
  return { unit: 's', seconds: seconds(Math.floor(amount.seconds / grain + 1e-6) * grain) };
};

const scaledAmount = (amount: Amount, factor: number): Amount =>
  amount.unit === 'm'
    ? rounded({ unit: 'm', metres: metres(amount.metres * factor) })
    : rounded({ unit: 's', seconds: seconds(amount.seconds * factor) });

const sizeOf = (amount: Amount): number => (amount.unit === 'm' ? amount.metres : amount.seconds);

const scaledBlock = (block: Block, factor: number, kind: SessionKind): readonly Block[] => {
  // Between runs the walk is the rest: less running needs no less of it.
  if (block.type === 'strides' || (kind === 'run-walk' && block.type === 'segment' && block.effort === 'walk'))
    return [block];
  if (block.type === 'repeat') {
    const times = Math.floor(block.times * factor + 1e-6);
    return times < 1 ? [] : [{ ...block, times }];
  }
  // A stretch of hard running keeps its length: half of a short one would be neither.
  const isWork = block.effort !== 1 && block.effort !== 2 && block.effort !== 'walk';
  const amount = isWork ? block.amount : scaledAmount(block.amount, factor);
  return sizeOf(amount) > 0 ? [{ ...block, amount }] : [];
};

/** A workout cut by a factor: fewer repeats of the same length, shorter stretches; null when nothing is left of it. */
const scaled = (workout: Workout, factor: number): Workout | null => {
  const main = workout.main.flatMap((block) => scaledBlock(block, factor, workout.kind));
  return main.some(({ type }) => type !== 'strides') ? { ...workout, main } : null;
};

/** Eight minutes of warm-up and five of cool-down stay, whatever else goes. */
const leastWarmUp = 8.3;
const leastCoolDown = 5.3;

const withShorterEnds = (workout: Workout, factor: number, { threshold }: ExpansionContext): Workout => {
  const cut = (amount: Amount | null, least: number): Amount | null => {
    if (amount === null) return null;
    const floor = amount.unit === 's' ? least * 60 : Math.ceil((least * 60_000) / (threshold / 0.82) / 100) * 100;
    const shorter = scaledAmount(amount, factor);
    return sizeOf(shorter) >= floor ? shorter : sizeOf(amount) <= floor ? amount : rounded(scaledTo(amount, floor));
  };
  return { ...workout, warmUp: cut(workout.warmUp, leastWarmUp), coolDown: cut(workout.coolDown, leastCoolDown) };
};

const scaledTo = (amount: Amount, size: number): Amount =>
  amount.unit === 'm' ? { unit: 'm', metres: metres(size) } : { unit: 's', seconds: seconds(size) };

type Fits = (expanded: ReturnType<typeof expandWorkout>) => boolean;

/** Cuts of up to a tenth leave the work itself whole where the running before and after it can give what is asked. */
const smallCut = 0.9;
const lesserCuts = [0.9, 0.8, 0.7, 0.6] as const;

const withWholeWork = (workout: Workout, first: number, fits: Fits, context: ExpansionContext): Workout | null => {
  if (first < smallCut || workout.warmUp === null) return null;
  return (
    lesserCuts.map((cut) => withShorterEnds(workout, cut, context)).find((one) => fits(expandWorkout(one, context))) ??
    null
  );
};

/** Tries ever shorter forms of a workout until one fits; null when none does. */
const shortenedUntil = (workout: Workout, first: number, fits: Fits, context: ExpansionContext): Workout | null => {
  for (let factor = Math.min(1, first), attempt = 0; attempt < 14 && factor > 0.1; attempt += 1, factor *= 0.96) {
    const shorter = scaled(workout, factor);
    if (shorter === null) return null;
    // The running before and after the work gives no more than it has to.
    const whole = [1, (1 + factor) / 2, factor]
      .map((ends) => withShorterEnds(shorter, ends, context))
      .find((one) => fits(expandWorkout(one, context)));
    if (whole !== undefined) return whole;
  }
  return null;
};

/** A workout of at most so much running: as it was but shorter, or easy running where it cannot be shortened. */
export const shortenedTo = (workout: Workout, most: Metres, context: ExpansionContext): Workout => {
  const { distance } = expandWorkout(workout, context);
  if (distance <= most) return workout;
  const fits: Fits = (one) => one.distance <= most && one.distance >= 0.7 * most;
  const shorter =
    withWholeWork(workout, most / distance, fits, context) ?? shortenedUntil(workout, most / distance, fits, context);
  return shorter ?? easyWorkout(metres(Math.floor(most / 100 + 1e-6) * 100));
};

/** A workout of at most so much time. */
export const shortenedToTime = (workout: Workout, most: Seconds, context: ExpansionContext): Workout => {
  const { duration, distance } = expandWorkout(workout, context);
  if (duration <= most) return workout;
  const shorter = shortenedUntil(workout, most / duration, (one) => one.duration <= most, context);
  return shorter ?? easyWorkout(metres(Math.floor((distance * most) / duration / 100) * 100));
};

/** More of the same easy running; only for workouts of one easy stretch. */
export const lengthenedTo = (workout: Workout, distance: Metres): Workout =>
  workout.main.length === 1 && workout.main[0]?.type === 'segment'
    ? { ...workout, main: [{ ...workout.main[0], amount: { unit: 'm', metres: distance } }] }
    : workout;
