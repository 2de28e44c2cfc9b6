import type { Kilograms, Seconds } from '../units/quantity';
import type { ExerciseId } from './exercises';

/** How much of an exercise a set holds, in what the exercise is counted in; for each side where it is one-sided. */
export type SetAmount = Readonly<{ unit: 'reps' | 's' | 'm'; count: number }>;

/** An exercise as prescribed. Its name and cues are in the catalogue. */
export type PrescribedExercise = Readonly<{
  exercise: ExerciseId;
  /** 1–4. */
  sets: number;
  amount: SetAmount;
  /** How hard the last repetition of a set may feel, 1–10; never 10, which is failure. */
  effort: number;
  /** What to load, from what was lifted before; null: by effort. */
  weight: Kilograms | null;
  /** After each set. */
  rest: Seconds;
  /** Seconds down, held, up, as `3-0-1`; null where the cue says it all. */
  tempo: string | null;
  /** What to do instead where the place is taken or it does not feel right; null where nothing fits. */
  substitute: ExerciseId | null;
  /** What changed since the last time and why, in a sentence; empty for nothing new. */
  note: string;
}>;

/** A strength workout as a coach writes it: in the order in which it is done, the warm-up left to the engine. */
export type StrengthWorkout = Readonly<{
  /** What the workout is for in this week, in a sentence or two. */
  note: string;
  exercises: readonly PrescribedExercise[];
}>;
