import * as z from 'zod';
import { equipments } from '../domain/athlete/picture';
import { phases, writers } from '../domain/plan/plan';
import { exerciseIds, strengthSlots } from '../domain/strength/exercises';
import { strengthAims } from '../domain/strength/strength-scheme';
import { kilograms } from '../domain/units/quantity';
import { niggle } from './check-in';
import { planHold } from './hold';
import { painScore } from './session-log';
import { anySeconds, calendarDay, identifier, instant, words } from './values';

const exerciseId = z.enum(exerciseIds);
const kilogramsLifted = z
  .number('Give the weight in kilograms.')
  .min(0, 'A weight is at least 0 kg.')
  .max(500, 'A weight is at most 500 kg.')
  .transform(kilograms);

/** What an athlete adds when they ask for a workout, or what did not suit in the last one. */
export const strengthRequest = z.strictObject({ words: words(500) });

/** One set as it was done; of an exercise of the workout, or of its substitute. */
const setEntry = z.strictObject({
  exercise: exerciseId,
  /** Counted from 1 within the exercise. */
  set: z.int('Give the number of the set.').min(1).max(10),
  /** Repetitions, seconds or metres, as the exercise counts; 0 for a set that was left out. */
  count: z.int('Give a whole number.').min(0).max(600),
  /** null: body or band only, or not told. */
  weight: kilogramsLifted.nullable(),
  /** How hard the last repetition was: 1 barely noticed, 10 no further one possible. */
  effort: z.int('Give a whole number from 1 to 10.').min(1).max(10).nullable(),
  pain: painScore.nullable(),
});

/** Everything that was done of a workout: it takes the place of what was told of it before. */
export const setLogReport = z.strictObject({
  workoutId: identifier,
  /**
   * When the athlete’s device heard the last of it. Of two logs the later told one stands, so that a phone that was
   * offline undoes nothing.
   */
  loggedAt: instant,
  sets: z
    .array(setEntry)
    .max(80, 'Give at most 80 sets.')
    .refine(
      (sets) => new Set(sets.map(({ exercise, set }) => `${exercise} ${set}`)).size === sets.length,
      'A set is told of twice.',
    ),
});

export const setLog = setLogReport.extend({ sessionId: identifier });

/** What an exercise is, and how to do it well. */
const exerciseFacts = z.strictObject({
  exercise: exerciseId,
  name: z.string(),
  slot: z.enum(strengthSlots),
  /** Whether the count is for each side. */
  eachSide: z.boolean(),
  /** Whether it can be made heavier with weight. */
  weighted: z.boolean(),
  /** The first one matters most. */
  cues: z.array(z.string()).min(1),
});

/** An exercise as prescribed. */
const prescribedExercise = exerciseFacts.extend({
  sets: z.int().min(1),
  amount: z.strictObject({ unit: z.enum(['reps', 's', 'm']), count: z.int().min(0) }),
  /** How hard the last repetition of a set may feel, 1–10. */
  effort: z.number(),
  /** null: by effort. */
  weight: z.number().transform(kilograms).nullable(),
  /** After each set. */
  rest: anySeconds,
  /** Seconds down, held, up, as `3-0-1`; null where the cue says it all. */
  tempo: z.string().nullable(),
  /** What to do instead where the place is taken or it does not feel right. */
  substitute: exerciseFacts.nullable(),
  /** What changed since the last time and why; empty for nothing new. */
  note: z.string(),
  /** The last time it was logged: when, and what was done; null for never. */
  last: z
    .strictObject({
      date: calendarDay,
      sets: z.array(z.strictObject({ count: z.int(), weight: z.number().transform(kilograms).nullable() })),
    })
    .nullable(),
});

/** A workout for one day. Near the race, and with pain on a bone, it has no exercises, and its note says why. */
const strengthWorkout = z.strictObject({
  workoutId: identifier,
  /** What it is for in this week. */
  note: z.string(),
  /** In the order in which they are done, after the warm-up. */
  exercises: z.array(prescribedExercise),
  /** Warm-up, sets and rests together. */
  duration: anySeconds,
  warmUp: anySeconds,
  writtenBy: z.enum(writers),
  /** Why it is not by who one may expect, or null. */
  writingNote: z.string().nullable(),
  writtenAt: instant,
});

/** What a workout for this day goes by, as known now. */
const strengthFacts = z.strictObject({
  /** What it will be for: decided by phase, by what was trained before, and by what comes next. */
  aim: z.enum(strengthAims),
  phase: z.enum(phases),
  recovery: z.boolean(),
  equipment: z.enum(equipments),
  minutes: z.int().min(0),
  /** Days to the goal race; null for a goal without one. */
  daysToRace: z.int().nullable(),
  /** Days to the next hard session, long run or race; null when none follows within a week. */
  daysToHard: z.int().nullable(),
  /** What hurts, as the latest check-in has it. */
  niggles: z.array(niggle),
  /** The week of that check-in; null before the first. */
  checkInWeek: z.int().nullable(),
  /** Workouts before this one that it goes on from. */
  before: z.int().min(0),
});

/** Of the latest asking; a workout written before stays readable while another is written, or could not be. */
const strengthStatuses = ['none', 'writing', 'ready', 'failed'] as const;

/** The workout of a strength session, what was done of it, and what another one would go by. */
export const strengthReply = z.strictObject({
  sessionId: identifier,
  planId: identifier,
  date: calendarDay,
  status: z.enum(strengthStatuses),
  facts: strengthFacts,
  workout: strengthWorkout.nullable(),
  /** null: nothing told of this workout yet. */
  log: setLog.nullable(),
  /**
   * What has come to speak against the workout since it was written, in sentences; then another one may be asked for.
   */
  outdated: z.array(z.string()),
  /** Why no workout, or no other one, can be asked for now, in a sentence; null where it can. */
  notAskable: z.string().nullable(),
  hold: planHold.nullable(),
});

export type StrengthRequest = z.output<typeof strengthRequest>;
export type StrengthReply = z.output<typeof strengthReply>;
export type StrengthWorkoutReply = z.output<typeof strengthWorkout>;
export type SetLogReport = z.output<typeof setLogReport>;
export type SetLogReply = z.output<typeof setLog>;
