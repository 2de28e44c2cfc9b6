import { availableFor } from '../../domain/strength/available-exercises';
import type { ExerciseId } from '../../domain/strength/exercises';
import { exerciseOf } from '../../domain/strength/exercises';
import { lastTime, nextDose } from '../../domain/strength/progression';
import { contactsOf, fewestExercises, longestWorkout } from '../../domain/strength/review-strength';
import { sparesAll } from '../../domain/strength/spared-by';
import type { StrengthOrder } from '../../domain/strength/strength-order';
import { boundsFor, mostContacts, strengthAim } from '../../domain/strength/strength-scheme';
import type { PrescribedExercise, StrengthWorkout } from '../../domain/strength/strength-workout';
import { workoutTime } from '../../domain/strength/workout-time';
import { seconds } from '../../domain/units/quantity';
import { chooseExercise } from './lifting/choose-exercise';
import { chooseSlots, doneInOrder } from './lifting/choose-slots';
import { workoutNote } from './lifting/workout-note';

const mostExercises = 7;

/**
 * Writes a strength workout for a day: what matters most first, each exercise a step on from the last time, with as
 * many sets as the minutes hold. Near the race, and with pain on a bone, it is empty and says why.
 */
export const writeHouseStrength = (order: StrengthOrder): StrengthWorkout => {
  if (sparesAll(order) || strengthAim(order) === 'none') return { note: workoutNote(order), exercises: [] };

  const chosen = chooseSlots(order).flatMap((slot) => chooseExercise(order, slot) ?? []);
  const fitting = withinTime(
    order,
    chosen.slice(0, mostExercises).map((id) => shortest(order, id)),
  );
  const full = withMoreSets(order, fitting);
  const place = ({ exercise }: PrescribedExercise): number => doneInOrder.indexOf(exerciseOf(exercise).slot);
  return { note: workoutNote(order), exercises: full.toSorted((one, other) => place(one) - place(other)) };
};

/** An exercise in its smallest dose of sets, with the shortest rests. */
const shortest = (order: StrengthOrder, id: ExerciseId): PrescribedExercise => {
  const bounds = boundsFor(order, id);
  const { count, weight, note } = nextDose(order, id);
  return {
    exercise: id,
    sets: bounds.sets.least,
    amount: { unit: exerciseOf(id).measure, count },
    // What is new is found out gently.
    effort: lastTime(order.before, id) === null ? bounds.effort.least : bounds.effort.most,
    weight,
    rest: seconds(bounds.rest.least),
    tempo: bounds.tempo,
    substitute: availableFor(order, exerciseOf(id).slot).find((other) => other !== id) ?? null,
    note,
  };
};

const secondsThereAre = ({ minutes }: StrengthOrder): number => 60 * Math.min(minutes, longestWorkout);

/**
 * As many of the exercises as fit, the last ones left out first; then fewer repetitions rather than too few exercises.
 */
const withinTime = (order: StrengthOrder, exercises: readonly PrescribedExercise[]): readonly PrescribedExercise[] => {
  if (workoutTime(exercises) <= secondsThereAre(order)) return exercises;
  if (exercises.length > fewestExercises(order)) return withinTime(order, exercises.slice(0, -1));
  return exercises.map((one) => {
    const { sets, count } = boundsFor(order, one.exercise);
    return { ...one, sets: Math.min(one.sets, Math.max(1, sets.least)), amount: { ...one.amount, count: count.least } };
  });
};

/** Sets are added in turn, the big lifts first, while the minutes hold and the jumps stay few; then the rests grow. */
const withMoreSets = (
  order: StrengthOrder,
  exercises: readonly PrescribedExercise[],
): readonly PrescribedExercise[] => {
  const fits = (some: readonly PrescribedExercise[]): boolean =>
    workoutTime(some) <= secondsThereAre(order) &&
    some.reduce((sum, one) => sum + contactsOf(one), 0) <= mostContacts[strengthAim(order)];
  let best = exercises;
  for (let round = 0; round < 3; round += 1)
    for (const { exercise } of exercises) {
      const more = best.map((one) => (one.exercise === exercise ? withOneMore(order, one) : one));
      if (fits(more)) best = more;
    }
  const rested = best.map((one) => ({ ...one, rest: seconds(boundsFor(order, one.exercise).rest.most) }));
  return fits(rested) ? rested : best;
};

const withOneMore = (order: StrengthOrder, one: PrescribedExercise): PrescribedExercise => ({
  ...one,
  sets: Math.min(boundsFor(order, one.exercise).sets.most, one.sets + 1),
});
