import { type Seconds, seconds } from '../units/quantity';
import { exerciseOf } from './exercises';
import type { PrescribedExercise } from './strength-workout';

/** From one exercise to the next: fetch, set up, breathe. */
const changeOver = 40;
/** A repetition without a tempo, and walking or bounding a metre. */
const plainRep = 3.5;
const metre = 1.2;

/** Warm-up before the first exercise: five minutes of easy movement and a light set of the first lift. */
export const warmUpSeconds = seconds(300);

/** How long an exercise takes with its rests; the rest after the last set is the way to the next exercise. */
const exerciseTime = ({ exercise, sets, amount, rest, tempo }: PrescribedExercise): Seconds => {
  const { eachSide } = exerciseOf(exercise);
  const one = amount.unit === 's' ? amount.count : amount.count * (amount.unit === 'm' ? metre : repTime(tempo));
  return seconds(sets * one * (eachSide ? 2 : 1) + (sets - 1) * rest + changeOver);
};

const repTime = (tempo: string | null): number =>
  tempo === null ? plainRep : tempo.split('-').reduce((sum, part) => sum + Number(part), 0);

/** How long a workout takes, warm-up included; 0 for one without exercises. */
export const workoutTime = (exercises: readonly PrescribedExercise[]): Seconds =>
  seconds(
    exercises.length === 0 ? 0 : exercises.reduce((sum, one) => sum + exerciseTime(one), warmUpSeconds as number),
  );
