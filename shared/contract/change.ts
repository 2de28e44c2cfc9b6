import * as z from 'zod';
import { editedParts } from '../domain/adaptation/plan-edit';
import { reasonKinds } from '../domain/adjustment/adjustment-reason';
import { bodySites } from '../domain/check-in/check-in';
import { certificate, planWeek, session } from './plan';
import { anyLoad, anyMetres, calendarDay, identifier, instant } from './values';

export const revisionReasons = ['generated', 'adapted', 'adjusted', 'moved', 'restored', 'undone', 'edited'] as const;

/** What caused a change. */
export const changeTrigger = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('request') }),
  z.strictObject({
    kind: z.literal('check-in'),
    week: z.int(),
    effort: z.int(),
    fatigue: z.int(),
    niggles: z.array(z.strictObject({ site: z.enum(bodySites), severity: z.int() })),
  }),
  z.strictObject({ kind: z.literal('edit'), what: z.enum(editedParts) }),
  /** A session that could not be done as planned, or that was put on another day. */
  z.strictObject({
    kind: z.literal('session'),
    sessionId: identifier,
    why: z.enum([...reasonKinds, 'moved', 'swapped', 'missed']),
  }),
  z.strictObject({ kind: z.literal('busy-days'), week: z.int(), days: z.array(calendarDay) }),
  z.strictObject({ kind: z.literal('undo'), changeId: identifier }),
  z.strictObject({ kind: z.literal('restore'), revision: z.int() }),
]);

/** The answer or fact behind a change, and the rule that follows from it, each as a sentence. */
export const changeReason = z.strictObject({ signal: z.string(), because: z.string(), rule: z.string() });

export const protectedItem = z.strictObject({
  kind: z.enum(['past', 'logged', 'race-day', 'recovery-week', 'blocked-days', 'taper']),
  week: z.int().nullable(),
  sentence: z.string(),
});

/** How a session became another: what happened to it, in which week, and why. */
export const sessionChange = z.strictObject({
  week: z.int(),
  date: calendarDay,
  sessionId: identifier,
  change: z.enum(['eased', 'replaced', 'moved', 'dropped', 'added', 'harder', 'repaced']),
  /** null: it is new. */
  before: session.nullable(),
  /** null: it was taken out. */
  after: session.nullable(),
  reasons: z.array(changeReason),
});

/** A rule of shape that gave way, and the signal it gave way to. */
export const yieldedRule = z.strictObject({ rule: z.string(), sentence: z.string(), signal: z.string() });

const weekFigures = z.strictObject({ volume: anyMetres, load: anyLoad, recovery: z.boolean() });
export const weekChange = z.strictObject({
  number: z.int(),
  before: weekFigures,
  after: weekFigures,
  writtenBy: z.enum(['house', 'claude']),
});

/** What of an offered change is taken: these sessions, or all of it for null. */
export const acceptance = z.strictObject({ sessions: z.array(identifier).min(1).max(200).nullable() });

/** `waiting`: for the athlete's yes or no. `in-part`: what was taken of it is a change of its own. */
const changeStatuses = ['waiting', 'in-part', 'in-force', 'undone', 'rejected', 'expired'] as const;

/** A change in the list of all changes. */
const changeSummary = z.strictObject({
  changeId: identifier,
  reason: z.enum(revisionReasons),
  trigger: changeTrigger,
  status: z.enum(changeStatuses),
  /** "2 sessions eased, 0 harder, distance −6 % in weeks 7–9". */
  summary: z.string(),
  eased: z.int(),
  harder: z.int(),
  /** The plan's revision it made; null for one that is or was only offered. */
  revision: z.int().nullable(),
  at: instant,
  /** Until when it can be accepted; null when it needs no yes. */
  expiresAt: instant.nullable(),
  /** Whether it may still be undone. */
  undoable: z.boolean(),
});

/** The latest first. */
export const changeList = z.strictObject({ changes: z.array(changeSummary), revision: z.int() });

/** A change in full. */
export const changeReply = changeSummary.extend({
  planId: identifier,
  sessions: z.array(sessionChange),
  /** Whether single sessions of it can be accepted; a plan that is drawn anew is one piece. */
  divisible: z.boolean(),
  weeks: z.array(weekChange),
  /** What was heard, and what follows from it. */
  reasons: z.array(changeReason),
  protectedItems: z.array(protectedItem),
  /** What the coach wanted and the review refused. */
  refused: z.array(z.string()),
  yielded: z.array(yieldedRule),
  /** The weekly review that came with it; empty for other changes. */
  review: z.string(),
  /** Why its weeks are by somebody else than expected, or null. */
  writingNote: z.string().nullable(),
  certificate,
});

/** The plan as it was first written, beside the present one. */
export const originalPlan = z.strictObject({
  planId: identifier,
  weeks: z.array(planWeek),
  summary: z.string(),
  sessions: z.array(sessionChange),
  changes: z.array(weekChange),
});

export type Acceptance = z.output<typeof acceptance>;
export type ChangeTrigger = z.output<typeof changeTrigger>;
export type ChangeSummary = z.output<typeof changeSummary>;
export type ChangeReply = z.output<typeof changeReply>;
export type ChangeList = z.output<typeof changeList>;
export type OriginalPlan = z.output<typeof originalPlan>;
