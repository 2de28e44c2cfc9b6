import * as z from 'zod';
import { phases, writers } from '../domain/plan/plan';
import { sessionKinds } from '../domain/session/workout';
import { paceZones } from './athlete';
import { goal } from './goal/goal';
import { planHold } from './hold';
import { limitation, planRefusal } from './plan-refusal';
import { ranLog, sessionLog } from './session-log';
import { generationStages } from './stages';
import { anyLoad, anyMetres, anySeconds, calendarDay, identifier, instant, pace } from './values';

const zone = z.literal([1, 2, 3, 4, 5, 6]);
const zoneTimes = z.strictObject({
  1: anySeconds,
  2: anySeconds,
  3: anySeconds,
  4: anySeconds,
  5: anySeconds,
  6: anySeconds,
});
const amount = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('m'), metres: anyMetres }),
  z.strictObject({ unit: z.literal('s'), seconds: anySeconds }),
]);

const step = z.strictObject({
  role: z.enum(['warm-up', 'work', 'recovery', 'strides', 'cool-down']),
  amount,
  zone: zone.nullable(),
  pace: z.strictObject({ slowest: pace, fastest: pace }).nullable(),
  metres: anyMetres,
  seconds: anySeconds,
});
const stepGroup = z.strictObject({ times: z.int().min(1), steps: z.array(step) });
const section = z.strictObject({ part: z.enum(['warm-up', 'main', 'cool-down']), groups: z.array(stepGroup) });

export const session = z.strictObject({
  id: identifier,
  date: calendarDay,
  kind: z.enum(sessionKinds),
  notation: z.string(),
  note: z.string(),
  sections: z.array(section),
  distance: anyMetres,
  duration: anySeconds,
  load: anyLoad,
  zoneTimes,
});

export const planWeek = z.strictObject({
  number: z.int().min(1),
  monday: calendarDay,
  phase: z.enum(phases),
  recovery: z.boolean(),
  focus: z.string(),
  sessions: z.array(session),
  volume: anyMetres,
  duration: anySeconds,
  load: anyLoad,
  zoneTimes,
  writtenBy: z.enum(writers),
});

const measure = z.strictObject({ week: z.int().nullable(), figure: z.number(), limit: z.number(), unit: z.string() });
export const certificate = z.strictObject({
  checks: z.array(
    z.strictObject({
      rule: z.string(),
      sentence: z.string(),
      severity: z.enum(['must', 'should']),
      met: z.boolean(),
      tightest: measure.nullable(),
    }),
  ),
  mends: z.array(z.string()),
  writers: z.array(z.strictObject({ week: z.int(), writtenBy: z.enum(writers) })),
});

const planStatuses = ['requested', 'writing', 'ready', 'failed', 'refused'] as const;

/** A change that was asked for or offered and is not settled. */
export const openRequest = z.strictObject({
  requestId: identifier,
  kind: z.enum(['adaptation', 'adjustment']),
  /** The one session it is about; null for a change of whole weeks. */
  sessionId: identifier.nullable(),
  status: z.enum(['pending', 'proposed']),
  at: instant,
  expiresAt: instant,
});

/** A finished plan, whole. */
export const plan = z.strictObject({
  planId: identifier,
  status: z.literal('ready'),
  goal,
  label: z.enum(['full', 'finish-safely']),
  raceDay: calendarDay.nullable(),
  zones: paceZones,
  limitations: z.array(limitation),
  certificate,
  /** What there is to know of who wrote it, where it was not who one may expect. */
  writingNote: z.string().nullable(),
  weeks: z.array(planWeek),
  createdAt: instant,
  revision: z.int().min(1),
  /** What happened, beside what was prescribed. */
  logs: z.array(sessionLog),
  /** What runs say of sessions, told of or not. */
  ran: z.array(ranLog),
  /** Sessions that are no longer as first written, each with the latest change that made it so. */
  changed: z.array(z.strictObject({ sessionId: identifier, changeId: identifier })),
  /** Changes that wait for the athlete's yes or no. */
  requests: z.array(openRequest),
  /** Why coaching rests, or null. */
  hold: planHold.nullable(),
});

export const planRequest = z.strictObject({ goalId: identifier });
export const planAccepted = z.strictObject({ planId: identifier, status: z.enum(planStatuses) });

/** How far the writing of a plan has come; the weeks are those written so far. */
export const planProgress = z.strictObject({
  planId: identifier,
  status: z.enum(planStatuses),
  stage: z.enum(generationStages),
  weeksTotal: z.int().nullable(),
  weeks: z.array(
    z.strictObject({
      number: z.int(),
      monday: calendarDay,
      phase: z.enum(phases),
      recovery: z.boolean(),
      focus: z.string(),
      volume: anyMetres,
    }),
  ),
  requestedAt: instant,
  /** Who is writing; null before the first week. */
  writer: z.enum(writers).nullable(),
  /** Why it is not who one may expect. */
  note: z.string().nullable(),
  /** When no plan can be made: why, and what would help. */
  refusal: planRefusal.nullable(),
  /** When the writing failed: a sentence for the athlete. */
  failure: z.string().nullable(),
});

/** One session with what a reader needs around it. */
export const sessionReply = z.strictObject({
  session,
  planId: identifier,
  week: z.strictObject({
    number: z.int(),
    of: z.int(),
    monday: calendarDay,
    phase: z.enum(phases),
    recovery: z.boolean(),
    focus: z.string(),
  }),
  goal,
  zones: paceZones,
  /** What was told of it, or null. */
  log: sessionLog.nullable(),
  /** What its runs say of it, or null. */
  ran: ranLog.nullable(),
  /** As first written, where it has been changed or moved since; null where it has not, or was not there. */
  original: session.nullable(),
  /** The latest change of it, or null. */
  changeId: identifier.nullable(),
  /** The request about it that is not settled, or null. */
  request: openRequest.nullable(),
  /** Whether another session was ever asked for in its place. */
  asked: z.boolean(),
  hold: planHold.nullable(),
});

export type PlanReply = z.output<typeof plan>;
export type PlanWeekReply = z.output<typeof planWeek>;
export type PlanProgress = z.output<typeof planProgress>;
export type OpenRequest = z.output<typeof openRequest>;
export type SessionReply = z.output<typeof sessionReply>;
