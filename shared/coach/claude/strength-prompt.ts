import { equipments } from '../../domain/athlete/picture';
import type { Niggle } from '../../domain/check-in/check-in';
import type { Objection } from '../../domain/plan/review';
import { exerciseIds, exerciseOf } from '../../domain/strength/exercises';
import type { StrengthRecord } from '../../domain/strength/set-log';
import type { StrengthOrder } from '../../domain/strength/strength-order';
import { daysBetween } from '../../domain/units/calendar';
import { asJson, athleteWords } from './athlete-words';
import { objectionLines } from './objection-lines';
import type { Prompt } from './prompt';
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
  ].join('\n'),
  schema: strengthReplySchema,
  maxTokens: 1_000,
  version: strengthVersion,
});

const mostRecords = 2;

const athleteOf = ({ ageBand, experience, equipment, niggles }: StrengthOrder) => ({
  age: ageBand,
  level: experience,
  equipment,
  hurts: niggles.map(({ site, severity }: Niggle) => ({ site, severity })),
});

const workoutOf = ({ minutes, phase, recovery, daysToRace, daysToHard }: StrengthOrder) => ({
  minutes,
  phase: recovery ? `${phase}, recovery` : phase,
  daysToRace,
  daysToHardOrLong: daysToHard,
});

/** What the athlete has the equipment for, by place of the body. */
const catalogue = ({ equipment }: StrengthOrder): Readonly<Record<string, readonly string[]>> => {
  const have = equipments.indexOf(equipment);
  const bySlot: Record<string, string[]> = {};
  for (const id of exerciseIds) {
    const exercise = exerciseOf(id);
    if (equipments.indexOf(exercise.equipment) > have) continue;
    const counted = exercise.measure === 'reps' ? '' : ` ${exercise.measure}`;
    bySlot[exercise.slot] = [...(bySlot[exercise.slot] ?? []), `${id}${counted} L${exercise.level}`];
  }
  return bySlot;
};

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
