import { metres, seconds } from '../units/quantity';
import type { Amount, Block, Workout } from './workout';

const floorTo = (value: number, step: number): number => Math.floor(value / step) * step;

/** A share of an amount, rounded down to what people say; never nothing. */
export const scaledAmount = (amount: Amount, share: number): Amount => {
  if (amount.unit === 's') {
    const time = amount.seconds * share;
    return { unit: 's', seconds: seconds(Math.max(5, floorTo(time, time >= 120 ? 60 : 5))) };
  }
  const distance = amount.metres * share;
  return { unit: 'm', metres: metres(Math.max(100, floorTo(distance, distance >= 1000 ? 500 : 100))) };
};

/**
 * The same session with less of everything: fewer repetitions, shorter stretches; warm-up and cool-down keep most of
 * their length.
 *
 * @example
 * Half of `CR 4x6min Z4 (90s Z1)` is `CR 2x6min Z4 (90s Z1)`.
 */
export const scaledWorkout = (workout: Workout, share: number): Workout => ({
  ...workout,
  main: workout.main.map((block): Block => {
    // Between runs the walk is the rest: less running needs no less of it.
    if (workout.kind === 'run-walk' && block.type === 'segment' && block.effort === 'walk') return block;
    if (block.type === 'segment') return { ...block, amount: scaledAmount(block.amount, share) };
    return { ...block, times: Math.max(1, Math.floor(block.times * share)) };
  }),
  warmUp: workout.warmUp && scaledAmount(workout.warmUp, Math.max(share, 0.7)),
  coolDown: workout.coolDown && scaledAmount(workout.coolDown, Math.max(share, 0.7)),
});
