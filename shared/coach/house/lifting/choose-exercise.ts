import { availableFor } from '../../../domain/strength/available-exercises';
import { type ExerciseId, exerciseOf, type StrengthSlot } from '../../../domain/strength/exercises';
import type { StrengthOrder } from '../../../domain/strength/strength-order';

/** Workouts in a row with the same exercise: long enough to progress, short enough not to bore. */
const mostInARow = { main: 8, other: 4 } as const;
const mains: readonly StrengthSlot[] = ['squat', 'hinge', 'lunge', 'calf-straight'];

/**
 * The exercise of a slot: the one of last time while it still has something to give, then the next of the list, so that
 * nothing is repeated without end; null when nothing fits.
 */
export const chooseExercise = (order: StrengthOrder, slot: StrengthSlot): ExerciseId | null => {
  const choices = availableFor(order, slot);
  const history = order.before.flatMap(({ workout }) =>
    workout.exercises.flatMap(({ exercise }) => (exerciseOf(exercise).slot === slot ? [exercise] : [])),
  );
  const last = history.at(-1);
  if (last === undefined) return choices[0] ?? null;

  const inARow = history.length - 1 - history.findLastIndex((exercise) => exercise !== last);
  const isSpent = inARow >= (mains.includes(slot) ? mostInARow.main : mostInARow.other);
  if (choices.includes(last) && !isSpent) return last;
  const others = choices.filter((exercise) => exercise !== last);
  return leastRecent(others, history) ?? choices[0] ?? null;
};

/** The choice that was done longest ago, or never. */
const leastRecent = (choices: readonly ExerciseId[], history: readonly ExerciseId[]): ExerciseId | undefined =>
  choices.reduce<ExerciseId | undefined>(
    (best, one) => (best === undefined || history.lastIndexOf(one) < history.lastIndexOf(best) ? one : best),
    undefined,
  );
