import type { Objection } from '../plan/review';
import { kilograms } from '../units/quantity';
import { availableFor, unavailableBecause } from './available-exercises';
import { type ExerciseId, exerciseOf, isExerciseId, strengthSlots } from './exercises';
import { heavier, lastTime } from './progression';
import { sparesAll } from './spared-by';
import type { StrengthOrder } from './strength-order';
import { boundsFor, mostContacts, type Span, strengthAim } from './strength-scheme';
import type { PrescribedExercise, StrengthWorkout } from './strength-workout';
import { workoutTime } from './workout-time';

/** What the review has to say of a strength workout; it may be shown when `accepted`. */
export type StrengthReview = Readonly<{ accepted: boolean; objections: readonly Objection[] }>;

/** Longest workout, and how far a minute count may be missed. */
export const longestWorkout = 45;
const slack = 1;
export const mostExercises = 7;
const mostCharacters = 400;

/**
 * Judges anybody’s strength workout: only exercises of the catalogue that the athlete can and should do, in doses of
 * the phase, with weights that follow from what was lifted, in the minutes there are.
 */
export const reviewStrength = (order: StrengthOrder, workout: StrengthWorkout): StrengthReview => {
  const known = workout.exercises.filter(({ exercise }) => isExerciseId(exercise));
  const faults: readonly Fault[] = [
    ...workout.exercises
      .filter(({ exercise }) => !isExerciseId(exercise))
      .map(() => ({ rule: 'catalogue', sentence: 'An exercise is not in the catalogue.' })),
    ...wholeFaults(order, known, workout.note),
    ...known.flatMap((one) => [...choiceFaults(order, one), ...doseFaults(order, one), ...weightFaults(order, one)]),
  ];
  return {
    accepted: faults.length === 0,
    objections: faults.map(({ rule, sentence }) => ({
      rule,
      severity: 'must',
      week: null,
      session: order.sessionId,
      sentence,
    })),
  };
};

type Fault = Readonly<{ rule: string; sentence: string }>;

/** The fewest exercises a workout has: five from twenty minutes on, unless what hurts leaves fewer slots. */
export const fewestExercises = (order: StrengthOrder): number => {
  const open = strengthSlots.filter((slot) => slot !== 'plyo' && availableFor(order, slot).length > 0).length;
  return Math.min(order.minutes >= 20 ? 5 : 3, open);
};

const wholeFaults = (
  order: StrengthOrder,
  exercises: readonly PrescribedExercise[],
  note: string,
): readonly Fault[] => {
  if (sparesAll(order))
    return exercises.length === 0 ? [] : [{ rule: 'rest', sentence: 'With pain on a bone there is no strength work.' }];
  if (strengthAim(order) === 'none')
    return exercises.length === 0
      ? []
      : [{ rule: 'race-near', sentence: 'So near the race there is no strength work.' }];

  const faults: Fault[] = [];
  const minutes = workoutTime(exercises) / 60;
  const most = Math.min(order.minutes, longestWorkout);
  const slots = exercises.map(({ exercise }) => exerciseOf(exercise).slot);
  const contacts = exercises.reduce((sum, one) => sum + contactsOf(one), 0);
  if (!(minutes <= most + slack))
    faults.push({ rule: 'minutes', sentence: `It takes ${Math.round(minutes)} minutes; there are ${most}.` });
  if (exercises.length > mostExercises)
    faults.push({ rule: 'slots', sentence: `${mostExercises} exercises are enough.` });
  if (exercises.length < fewestExercises(order))
    faults.push({ rule: 'slots', sentence: `${fewestExercises(order)} exercises are the least.` });
  if (new Set(slots).size < slots.length)
    faults.push({ rule: 'one-a-slot', sentence: 'Two exercises train the same part.' });
  if (contacts > mostContacts[strengthAim(order)])
    faults.push({ rule: 'contacts', sentence: `${contacts} jumps are too many here.` });
  if (note.length > mostCharacters || exercises.some((one) => one.note.length > mostCharacters))
    faults.push({ rule: 'short-words', sentence: `A note fits in ${mostCharacters} characters.` });
  return faults;
};

/** Landings of an exercise; a bound of a metre and a half is one. */
export const contactsOf = ({ exercise, sets, amount }: PrescribedExercise): number => {
  const { slot, measure, eachSide } = exerciseOf(exercise);
  if (slot !== 'plyo') return 0;
  const landings = measure === 'm' ? amount.count / 1.5 : amount.count;
  return Math.ceil(sets * landings * (eachSide ? 2 : 1));
};

const choiceFaults = (order: StrengthOrder, { exercise, substitute }: PrescribedExercise): readonly Fault[] => {
  const reason = unavailableBecause(order, exercise);
  const faults: Fault[] = reason === null ? [] : [{ rule: 'fits-the-athlete', sentence: reason }];
  if (substitute === null) return faults;
  const isFit =
    isExerciseId(substitute) &&
    substitute !== exercise &&
    exerciseOf(substitute).slot === exerciseOf(exercise).slot &&
    unavailableBecause(order, substitute) === null;
  return isFit
    ? faults
    : [
        ...faults,
        { rule: 'substitute', sentence: `The substitute for ${exerciseOf(exercise).name.toLowerCase()} does not fit.` },
      ];
};

const isWithin = (value: number, { least, most }: Span): boolean => value >= least && value <= most;

const doseFaults = (order: StrengthOrder, one: PrescribedExercise): readonly Fault[] => {
  const bounds = boundsFor(order, one.exercise);
  const { name, measure } = exerciseOf(one.exercise);
  const beyond = (what: string, value: number, { least, most }: Span): Fault => ({
    rule: 'dose',
    sentence: `${name}: ${value} ${what}; ${least} to ${most} fit here.`,
  });
  const faults: Fault[] = [];
  if (!Number.isInteger(one.sets) || !isWithin(one.sets, bounds.sets))
    faults.push(beyond('sets', one.sets, bounds.sets));
  if (one.amount.unit !== measure) faults.push({ rule: 'dose', sentence: `${name} is counted in ${measure}.` });
  else if (!Number.isInteger(one.amount.count) || !isWithin(one.amount.count, bounds.count))
    faults.push(beyond(measure, one.amount.count, bounds.count));
  if (!isWithin(one.effort, bounds.effort)) faults.push(beyond('of 10', one.effort, bounds.effort));
  if (!isWithin(one.rest, bounds.rest)) faults.push(beyond('s of rest', one.rest, bounds.rest));
  if (one.tempo !== null && !/^[0-5]-[0-5]-[0-5]$/.test(one.tempo))
    faults.push({ rule: 'dose', sentence: `${name}: “${one.tempo.slice(0, 20)}” is no tempo.` });
  return faults;
};

/**
 * The most an exercise may be loaded with: one step above what was lifted before, in a recovery week none, and 0 where
 * nothing was.
 */
export const mostWeight = (
  { before, recovery }: Pick<StrengthOrder, 'before' | 'recovery'>,
  exercise: ExerciseId,
): number => {
  const last = lastTime(before, exercise);
  const lifted = [...(last?.sets ?? []).map((set) => set.weight), last?.prescribed.weight ?? null].flatMap(
    (one) => one ?? [],
  );
  if (!exerciseOf(exercise).weighted || lifted.length === 0) return 0;
  const heaviest = kilograms(Math.max(...lifted));
  return recovery ? heaviest : heavier(heaviest);
};

/** A weight follows from what was lifted before: one step up at most, and none for an exercise never lifted. */
const weightFaults = (order: StrengthOrder, { exercise, weight }: PrescribedExercise): readonly Fault[] =>
  weight === null || (weight > 0 && weight <= mostWeight(order, exercise))
    ? []
    : [
        {
          rule: 'weight',
          sentence: `${exerciseOf(exercise).name}: this weight does not follow from what was lifted before.`,
        },
      ];
