import type { IsoDate } from '../units/calendar';
import type { Kilograms } from '../units/quantity';
import type { ExerciseId } from './exercises';
import type { StrengthWorkout } from './strength-workout';

/** One set as it was done. */
export type SetLog = Readonly<{
  exercise: ExerciseId;
  /** Counted from 1 within the exercise. */
  set: number;
  /** Repetitions, seconds or metres done, as the exercise counts; 0 for a set that was left out. */
  count: number;
  /** null: body or band only, or not told. */
  weight: Kilograms | null;
  /** How hard the last repetition was, 1–10. */
  effort: number | null;
  /** 0–10, while doing it. */
  pain: number | null;
}>;

/** A workout as it was prescribed and as it was done. */
export type StrengthRecord = Readonly<{ date: IsoDate; workout: StrengthWorkout; sets: readonly SetLog[] }>;
