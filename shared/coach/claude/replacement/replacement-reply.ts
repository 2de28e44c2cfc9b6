import * as z from 'zod';
import type { Replacement } from '../../../domain/adjustment/replacement';
import { parseWorkout } from '../../../domain/session/parse-workout';
import { printWorkout } from '../../../domain/session/print-workout';
import type { Workout } from '../../../domain/session/workout';
import { jsonReply } from '../json-reply';
import type { JsonSchema } from '../json-schema';
import { numberFault } from '../prose/number-fault';
import { proseFault } from '../prose/prose-fault';
import { isReplacementLeak } from './replacement-rules';

const shape = z.strictObject({
  session: z.string().max(120),
  note: z.string().max(1_000),
  why: z.string().max(1_000),
});

/** The same as far as structured output can hold a model to it. */
export const replacementReplySchema: JsonSchema = {
  type: 'object',
  properties: { session: { type: 'string' }, note: { type: 'string' }, why: { type: 'string' } },
  required: ['session', 'note', 'why'],
  additionalProperties: false,
};

export type ReplacementRead = Readonly<{ replacement: Replacement }> | Readonly<{ fault: string }>;

const longestWords = 300;

/** Reads a replacement; whether it is no harder is for `reviewReplacement` to say. Nothing makes it throw. */
export const readReplacement = (text: string): ReplacementRead => {
  const reply = jsonReply(text, shape);
  if (reply === null) return { fault: 'The reply is not {"session":"…","note":"…","why":"…"}.' };

  const workout = workoutOf(reply.session.trim());
  if (typeof workout === 'string') return { fault: `The session cannot be read: ${workout}` };
  const notation = workout === null ? '' : printWorkout(workout);
  for (const part of ['note', 'why'] as const) {
    const prose = reply[part].trim();
    const fault =
      proseFault(prose, { longest: longestWords, isLeak: isReplacementLeak }) ?? numberFault(prose, notation);
    if (fault !== null) return { fault: `The ${part} cannot stand: ${fault}.` };
  }
  return { replacement: { workout, note: reply.note.trim(), why: reply.why.trim() } };
};

/** Null for rest, a sentence for what cannot be read. */
const workoutOf = (notation: string): Workout | null | string => {
  if (/^rest$/i.test(notation)) return null;
  const parsed = parseWorkout(notation);
  return parsed.status === 'parsed' ? parsed.workout : parsed.sentence.slice(0, 200);
};
