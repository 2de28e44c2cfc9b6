import * as z from 'zod';
import { anyMetres, anySeconds } from './values';

const speed = z.number().positive();

/** How long a step lasts; an open one ends at the press of a button. */
const stepLength = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('time'), seconds: anySeconds }),
  z.strictObject({ by: z.literal('distance'), metres: anyMetres }),
  z.strictObject({ by: z.literal('open'), expected: anySeconds }),
]);

const step = z.strictObject({
  type: z.literal('step'),
  length: stepLength,
  intensity: z.enum(['warmup', 'active', 'recovery', 'cooldown']),
  /** Metres per second; null: by effort. */
  target: z.strictObject({ slowest: speed, fastest: speed }).nullable(),
  zone: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]).nullable(),
  isStride: z.boolean(),
  metres: anyMetres,
  seconds: anySeconds,
});

/** Back to step `from`, counted from 0 with repeats included, until all from there to here was done `times` over. */
const repeat = z.strictObject({ type: z.literal('repeat'), from: z.int().min(0), times: z.int().min(2) });

/** One session for other programs: the notation, flat steps as watches hold them, and intervals.icu's text. */
export const sessionExport = z.strictObject({
  notation: z.string(),
  steps: z.array(z.discriminatedUnion('type', [step, repeat])),
  intervalsText: z.string(),
});

export type SessionExport = z.output<typeof sessionExport>;
