import type { Niggle } from '../../../domain/check-in/check-in';
import type { Objection } from '../../../domain/plan/review';
import { availableFor } from '../../../domain/strength/available-exercises';
import { type ExerciseId, exerciseOf, strengthSlots } from '../../../domain/strength/exercises';
import { fewestExercises, longestWorkout, mostExercises, mostWeight } from '../../../domain/strength/review-strength';
import type { StrengthRecord } from '../../../domain/strength/set-log';
import type { StrengthOrder } from '../../../domain/strength/strength-order';
import { boundsFor, mostContacts, type Span, strengthAim } from '../../../domain/strength/strength-scheme';
import { daysBetween } from '../../../domain/units/calendar';
import { asJson, athleteWords } from '../athlete-words';
import { objectionLines } from '../objection-lines';
import type { Prompt } from '../prompt';
import { languageLines, versionIn } from '../written-in';
import { printPrescribed, strengthReplySchema } from './strength-reply';
import { strengthRules, strengthVersion } from './strength-rules';

/** What Claude is told to write one strength workout. */
export const strengthPrompt = (order: StrengthOrder, objections: readonly Objection[] = []): Prompt => ({
  system: strengthRules,
  user: [
    `Athlete: ${asJson(athleteOf(order))}`,
    `Workout: ${asJson(workoutOf(order))}`,
    `Exercises: ${asJson(catalogue(order))}`,
    `Last workouts: ${asJson(order.before.slice(-mostRecords).map((record) => recordOf(record, order)))}`,
    ...(order.words.trim() === '' ? [] : [`In their own words: ${athleteWords(order.words)}`]),
    ...objectionLines(objections),
    ...languageLines(order.language),
  ].join('\n'),
  schema: strengthReplySchema,
  maxTokens: 1_000,
  version: versionIn(strengthVersion, order.language),
});

const mostRecords = 2;

const athleteOf = ({ ageBand, experience, equipment, niggles }: StrengthOrder) => ({
  age: ageBand,
  level: experience,
  equipment,
  hurts: niggles.map(({ site, severity }: Niggle) => ({ site, severity })),
});

const workoutOf = (order: StrengthOrder) => {
  const { minutes, phase, recovery, daysToRace, daysToHard } = order;
  return {
    minutes: Math.min(minutes, longestWorkout),
    exercises: [fewestExercises(order), mostExercises],
    mostJumps: mostContacts[strengthAim(order)],
    phase: recovery ? `${phase}, recovery` : phase,
    daysToRace,
    daysToHardOrLong: daysToHard,
  };
};

/** What this workout may hold, by place of the body, each exercise with the doses that fit. */
const catalogue = (order: StrengthOrder): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    strengthSlots.flatMap((slot) => {
      const available = availableFor(order, slot);
      return available.length === 0 ? [] : [[slot, available.map((id) => doseOf(order, id))]];
    }),
  );

/** `goblet-squat 2-3x4-6 @7-8 r120-180 ≤13kg` */
const doseOf = (order: StrengthOrder, id: ExerciseId): string => {
  const { sets, count, effort, rest } = boundsFor(order, id);
  const { measure } = exerciseOf(id);
  const most = mostWeight(order, id);
  const dose = `${range(sets)}x${range(count)}${measure === 'reps' ? '' : measure}`;
  return `${id} ${dose} @${range(effort)} r${range(rest)}${most > 0 ? ` ≤${most}kg` : ''}`;
};

const range = ({ least, most }: Span): string => (least === most ? `${least}` : `${least}-${most}`);

/** A workout of before: each exercise as prescribed, then its sets as done. */
const recordOf = ({ date, workout, sets }: StrengthRecord, order: StrengthOrder) => ({
  daysAgo: Math.max(0, daysBetween(date, order.date)),
  lines: workout.exercises.slice(0, mostLines).map((prescribed) => ({
    asked: printPrescribed({ ...prescribed, note: '' }),
    done: sets
      .filter(({ exercise }) => exercise === prescribed.exercise)
      .slice(0, mostSets)
      .map(({ count, weight, effort, pain }) => ({ count, kg: weight, effort, pain })),
  })),
});

const mostLines = 12;
const mostSets = 4;
