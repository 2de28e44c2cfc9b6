import * as z from 'zod';
import type { Certificate } from '../../domain/plan/review';
import {
  changeReason,
  changeTrigger,
  protectedItem,
  revisionReasons,
  sessionChange,
  weekChange,
  yieldedRule,
} from '../change';
import { certificate as certificateReply } from '../plan';
import { identifier, instant } from '../values';
import { planFrame } from './plan-frame';

const certificate: z.ZodType<Certificate> = certificateReply;
const weekKeys = z.array(z.strictObject({ number: z.int().min(1), revision: identifier }));

/**
 * A change of a plan: what it made of which weeks, and why. It is written before the plan's head names it, so that a
 * change in force is never without its reason; one that the head does not name was offered, or came to nothing.
 */
export const planRevision = z.strictObject({
  command: identifier,
  reason: z.enum(revisionReasons),
  trigger: changeTrigger,
  /** The revision that it changed; 0 for the first one. */
  basedOn: z.int().min(0),
  /** Where the weeks that became others are kept, and where those that they took the place of. */
  weeks: weekKeys,
  replaced: weekKeys,
  /** What changed and why; the sessions themselves stand in the weeks. */
  sessions: z.array(sessionChange.omit({ before: true, after: true })),
  figures: z.array(weekChange),
  summary: z.string(),
  eased: z.int(),
  harder: z.int(),
  reasons: z.array(changeReason),
  protectedItems: z.array(protectedItem),
  refused: z.array(z.string()),
  yielded: z.array(yieldedRule),
  review: z.string(),
  /** Why its weeks are by somebody else than expected; null too for what was kept before this was noted. */
  writingNote: z.string().nullable().default(null),
  certificate,
  /** The frame that the change draws anew, or null. */
  frame: planFrame.nullable(),
  /** The frame it took the place of, or null. */
  frameBefore: planFrame.nullable(),
  at: instant,
});

export type PlanRevision = z.output<typeof planRevision>;
