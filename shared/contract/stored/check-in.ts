import * as z from 'zod';
import { editedParts } from '../../domain/adaptation/plan-edit';
import type { Objection } from '../../domain/plan/review';
import { changeReason } from '../change';
import { adaptationResult, checkInAnswers } from '../check-in';
import { adaptationStages } from '../stages';
import { calendarDay, identifier, instant } from '../values';

const objection: z.ZodType<Objection> = z.strictObject({
  rule: z.string(),
  severity: z.enum(['must', 'should']),
  week: z.int().nullable(),
  session: z.string().nullable(),
  sentence: z.string(),
});

const weekKeys = z.array(z.strictObject({ number: z.int().min(1), revision: identifier }));

/** The one check-in of a week. Every sending makes a new version of it, until one is being worked in. */
export const checkInRecord = z.strictObject({
  planId: identifier,
  week: z.int().min(1),
  version: z.int().min(1),
  answers: checkInAnswers,
  /** The athlete's day on which this version was sent. */
  sentOn: calendarDay,
  /** The adaptation that works this version in. */
  adaptationId: identifier,
  status: z.enum(['sent', 'processing', 'settled', 'failed']),
});

/** What an adaptation answers. */
const adaptationCause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('check-in'), week: z.int().min(1) }),
  z.strictObject({ kind: z.literal('edit'), what: z.enum(editedParts) }),
]);

/** The work on one version of a check-in, or on one edit, from the asking to the result. */
export const adaptationRecord = z.strictObject({
  adaptationId: identifier,
  planId: identifier,
  cause: adaptationCause,
  requestedAt: instant,
  /** The athlete's day by which all of it is reckoned. */
  today: calendarDay,
  status: z.enum(['working', 'done', 'failed', 'superseded']),
  stage: z.enum(adaptationStages),
  /** What follows from what was told, and why; null until it has been read, and for a plan on hold. */
  heard: z.strictObject({ follows: z.enum(['no-change', 'rewrite']), reasons: z.array(changeReason) }).nullable(),
  /** The coach’s look back on the week of a check-in. */
  review: z.string().nullable(),
  /** The draft that is up for review, and for which revision of the plan; at first the house coach’s. */
  draft: z
    .strictObject({
      basedOn: z.int().min(1),
      /** What may change, as text: the steps of one and the same execution write and read it. */
      envelope: z.string(),
      /** Whether a coach may be asked for better weeks than the house’s. */
      isAsked: z.boolean(),
      /** The weeks as the house coach writes them, each under its name. */
      house: weekKeys,
      /** The weeks of the draft. */
      weeks: weekKeys,
      count: z.int().min(1),
      /** What the review had against it. */
      objections: z.array(objection),
      /** Why it is not by who was asked; null too for a draft from before this was noted. */
      note: z.string().nullable().default(null),
    })
    .nullable(),
  /** What was heard, by the kind of signal: later check-ins are read beside it. */
  signals: z.array(z.string()),
  result: adaptationResult.nullable(),
  failure: z.string().nullable(),
});

/** An adaptation that was promised and has not been settled. */
export const pendingAdaptation = z.strictObject({
  athleteId: identifier,
  planId: identifier,
  adaptationId: identifier,
  requestedAt: instant,
});

export type CheckInRecord = z.output<typeof checkInRecord>;
export type AdaptationCause = z.output<typeof adaptationCause>;
export type AdaptationRecord = z.output<typeof adaptationRecord>;
export type PendingAdaptation = z.output<typeof pendingAdaptation>;
