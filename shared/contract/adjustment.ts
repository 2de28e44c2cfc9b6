import * as z from 'zod';
import { obstacles } from '../domain/adjustment/adjustment-reason';
import { hardnessMeasures } from '../domain/adjustment/hardness';
import { writers } from '../domain/plan/plan';
import { niggle } from './check-in';
import { consequence } from './move';
import { session } from './plan';
import { anyMetres, identifier, instant, words } from './values';

const minutesThereAre = z.int('Give whole minutes.').min(0).max(600);

/** Why a session cannot be done as planned. */
export const adjustmentReason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tired') }),
  z.strictObject({ kind: z.literal('no-time'), minutes: minutesThereAre }),
  z.strictObject({ kind: z.literal('niggle'), niggle }),
  z.strictObject({ kind: z.literal('conditions'), obstacle: z.enum(obstacles), treadmill: z.boolean() }),
  z.strictObject({ kind: z.literal('travel'), minutes: minutesThereAre.nullable() }),
  z.strictObject({ kind: z.literal('ill'), place: z.enum(['above-neck', 'below-neck']) }),
  z.strictObject({ kind: z.literal('other') }),
]);

export const adjustmentRequest = z.strictObject({ reason: adjustmentReason, words: words(500) });

/** What did not suit in the first proposal. */
export const moreRequest = z.strictObject({ comment: words(500) });

const adjustmentStatuses = ['pending', 'proposed', 'accepted', 'rejected', 'expired', 'failed'] as const;

/** Both figures of each measure in which a session could be harder. */
const hardnessFigure = z.strictObject({
  measure: z.enum(hardnessMeasures),
  before: z.number(),
  after: z.number(),
  kept: z.boolean(),
});

/** The request of an athlete to have one session replaced, and what became of it. */
export const adjustment = z.strictObject({
  requestId: identifier,
  sessionId: identifier,
  status: z.enum(adjustmentStatuses),
  reason: adjustmentReason,
  words: z.string(),
  at: instant,
  expiresAt: instant,
  /** While it is proposed: what would take the session’s place, null being rest. */
  proposal: z
    .strictObject({
      session: session.nullable(),
      note: z.string(),
      why: z.string(),
      writtenBy: z.enum(writers),
      figures: z.array(hardnessFigure),
      volume: z.strictObject({ before: anyMetres, after: anyMetres }),
      /** What later weeks, which stay as they are, leave for the next check-in. */
      warnings: z.array(consequence),
    })
    .nullable(),
  /** Whether one more proposal may be asked for. */
  more: z.boolean(),
});

export type Adjustment = z.output<typeof adjustment>;
export type AdjustmentRequest = z.output<typeof adjustmentRequest>;
