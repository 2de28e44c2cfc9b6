import * as z from 'zod';
import { exerciseOf, isExerciseId } from '../../../domain/strength/exercises';
import type { PrescribedExercise, StrengthWorkout } from '../../../domain/strength/strength-workout';
import { kilograms, seconds } from '../../../domain/units/quantity';
import { jsonReply } from '../json-reply';
import type { JsonSchema } from '../json-schema';
import { numberFault } from '../prose/number-fault';
import { proseFault } from '../prose/prose-fault';
import { isStrengthLeak } from './strength-rules';

const shape = z.strictObject({ note: z.string().max(1_000), lines: z.array(z.string().max(400)).min(1).max(12) });

/** The same as far as structured output can hold a model to it. */
export const strengthReplySchema: JsonSchema = {
  type: 'object',
  properties: { note: { type: 'string' }, lines: { type: 'array', items: { type: 'string' } } },
  required: ['note', 'lines'],
  additionalProperties: false,
};

export type StrengthRead = Readonly<{ workout: StrengthWorkout }> | Readonly<{ fault: string }>;

const longestNote = 240;

/**
 * Reads a strength workout; whether it fits the athlete and the week is for its review to say. Nothing makes it throw.
 */
export const readStrength = (text: string): StrengthRead => {
  const reply = jsonReply(text, shape);
  if (reply === null) return { fault: 'The reply is not {"note":"…","lines":["…"]}.' };
  const noteFault = wordsFault(reply.note.trim(), '');
  if (noteFault !== null) return { fault: `The note cannot stand: ${noteFault}.` };

  const read = reply.lines.map(readLine);
  const faulty = read.find((line) => 'fault' in line);
  if (faulty !== undefined) return faulty;
  const exercises = read.filter((line) => 'exercise' in line);
  const names = exercises.map(({ exercise }) => exercise);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined
    ? { workout: { note: reply.note.trim(), exercises } }
    : { fault: `${twice} is there for a second time.` };
};

const line =
  /^([a-z0-9-]{1,40}) (\d)x(\d{1,3})(s|m)? @(\d{1,2})(?: (\d{1,3}(?:\.\d{1,2})?)kg)?(?: r(\d{1,3}))?(?: t(\d-\d-\d))?(?: alt ([a-z0-9-]{1,40}))?$/;

const readLine = (text: string): PrescribedExercise | Readonly<{ fault: string }> => {
  const bar = text.indexOf('|');
  const head = (bar < 0 ? text : text.slice(0, bar)).trim().replace(/\s+/g, ' ');
  const note = bar < 0 ? '' : text.slice(bar + 1).trim();
  const [, id = '', sets = '', count = '', unit = 'reps', effort = '', weight, rest, tempo, alternative] =
    line.exec(head) ?? [];
  const named = (fault: string) => ({ fault: `“${head.slice(0, 60)}”: ${fault}` });

  if (id === '') return named('write it like goblet-squat 3x8 @7 12kg r90.');
  if (!isExerciseId(id)) return named('no exercise of the list has this name.');
  if (alternative !== undefined && !isExerciseId(alternative)) return named('its substitute is not in the list.');
  if (exerciseOf(id).measure !== unit) return named(`it is counted in ${exerciseOf(id).measure}.`);
  const prescribed: PrescribedExercise = {
    exercise: id,
    sets: Number(sets),
    amount: { unit: exerciseOf(id).measure, count: Number(count) },
    effort: Number(effort),
    weight: weight === undefined ? null : kilograms(Number(weight)),
    rest: seconds(rest === undefined ? usualRest : Number(rest)),
    tempo: tempo ?? null,
    substitute: alternative ?? null,
    note,
  };
  const fault = boundsFault(prescribed) ?? (note === '' ? null : wordsFault(note, head));
  return fault === null ? prescribed : named(`${fault}.`);
};

const usualRest = 60;

/** Wider than any workout asks for; what fits this one is for its review. */
const boundsFault = ({ sets, amount: { unit, count }, effort, weight, rest }: PrescribedExercise): string | null => {
  if (sets < 1 || sets > 4) return 'it takes one to four sets';
  if (count < 1 || count > (unit === 'reps' ? 30 : 120)) return 'the amount is out of bounds';
  if (effort < 1 || effort > 9) return 'the effort is 1 to 9; 10 would be failure';
  if (weight !== null && (weight <= 0 || weight > 300)) return 'the weight is out of bounds';
  return rest > 300 ? 'five minutes are the longest rest' : null;
};

const wordsFault = (prose: string, head: string): string | null =>
  proseFault(prose, { longest: longestNote, isLeak: isStrengthLeak }) ??
  (/[{}]/.test(prose) ? 'strength has no slots' : numberFault(prose, head));

/** Writes one exercise as a line of a reply. */
export const printPrescribed = (one: PrescribedExercise): string => {
  const unit = one.amount.unit === 'reps' ? '' : one.amount.unit;
  return [
    `${one.exercise} ${one.sets}x${one.amount.count}${unit} @${one.effort}`,
    ...(one.weight === null ? [] : [`${one.weight}kg`]),
    `r${one.rest}`,
    ...(one.tempo === null ? [] : [`t${one.tempo}`]),
    ...(one.substitute === null ? [] : [`alt ${one.substitute}`]),
    ...(one.note === '' ? [] : [`| ${one.note}`]),
  ].join(' ');
};
