import * as z from 'zod';
import { raceDistances } from '../domain/goal/goal';
import { weekdays } from '../domain/units/calendar';

const weeks = z.int();
const days = z.array(z.enum(weekdays)).readonly();

/** One thing that an athlete can change about what they asked for. */
const offerChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('later'), weeks }),
  z.strictObject({ kind: z.literal('minutes'), days, minutes: z.int() }),
  z.strictObject({ kind: z.literal('open-minutes') }),
  z.strictObject({ kind: z.literal('days'), days }),
  z.strictObject({ kind: z.literal('drop-races') }),
  z.strictObject({ kind: z.literal('free-dates') }),
  z.strictObject({ kind: z.literal('lift-ceiling') }),
  z.strictObject({ kind: z.literal('shorter-race'), distance: z.enum(raceDistances) }),
  z.strictObject({ kind: z.literal('from-zero'), weeks }),
  z.strictObject({ kind: z.literal('no-race'), weeks }),
]);

/** A way on from a refusal: in words, and as what it changes. All its changes together lead to a plan. */
export const offer = z.strictObject({ sentence: z.string(), changes: z.array(offerChange).readonly() });
