import * as z from 'zod';
import { writers } from '../../domain/plan/plan';
import { adjustmentReason } from '../adjustment';
import { identifier, instant } from '../values';

/** A proposal as its coach wrote it; null is rest. */
const draft = z.strictObject({
  notation: z.string().nullable(),
  note: z.string(),
  why: z.string(),
  writtenBy: z.enum(writers),
});

/** What was asked and written of an adjustment; where it stands is kept in the head of its plan. */
export const adjustmentRecord = z.strictObject({
  requestId: identifier,
  sessionId: identifier,
  reason: adjustmentReason,
  words: z.string(),
  /** 2 once the athlete has said more. */
  round: z.literal([1, 2]),
  draft: draft.nullable(),
  declined: z.strictObject({ draft, comment: z.string() }).nullable(),
  at: instant,
});

export type AdjustmentRecord = z.output<typeof adjustmentRecord>;
export type AdjustmentDraft = z.output<typeof draft>;
