import * as z from 'zod';
import { writers } from '../../domain/plan/plan';
import { exerciseIds } from '../../domain/strength/exercises';
import { kilograms } from '../../domain/units/quantity';
import { anySeconds, calendarDay, identifier, instant } from '../values';

const exerciseId = z.enum(exerciseIds);

/** A workout as its coach wrote it. */
const workout = z.strictObject({
  note: z.string().max(2_000),
  exercises: z
    .array(
      z.strictObject({
        exercise: exerciseId,
        sets: z.int().min(0).max(20),
        amount: z.strictObject({ unit: z.enum(['reps', 's', 'm']), count: z.int().min(0).max(1_000) }),
        effort: z.number().min(0).max(10),
        weight: z.number().min(0).max(1_000).transform(kilograms).nullable(),
        rest: anySeconds,
        tempo: z.string().max(20).nullable(),
        substitute: exerciseId.nullable(),
        note: z.string().max(2_000),
      }),
    )
    .max(20)
    .readonly(),
});

/** A workout, and who wrote it. */
export const strengthDraft = z.strictObject({
  workout,
  writtenBy: z.enum(writers),
  writingNote: z.string().nullable(),
});

/** The latest asking of a session’s athlete, and how far it has come. */
const strengthAsking = z.strictObject({
  workoutId: identifier,
  words: z.string(),
  at: instant,
  /** The athlete’s day on which it was asked for. */
  on: calendarDay,
  status: z.enum(['writing', 'kept', 'failed']),
  draft: strengthDraft.nullable(),
});

const keptWorkout = strengthDraft.extend({ workoutId: identifier, at: instant, on: calendarDay });

/** What was asked for and written for one strength session; what was done of it is kept apart. */
export const strengthRecord = z.strictObject({
  sessionId: identifier,
  asked: strengthAsking,
  /** The workouts that passed their review, the latest last. */
  kept: z.array(keptWorkout),
});

export type StrengthDraft = z.output<typeof strengthDraft>;
export type KeptWorkout = z.output<typeof keptWorkout>;
export type StrengthRecord = z.output<typeof strengthRecord>;
