import { z } from 'zod';
import type { Certificate, Objection } from '../../domain/plan/review';
import { planRefusal } from '../assessment';
import { paceZones } from '../athlete';
import { goal } from '../goal';
import { certificate as certificateReply, generationStages, planProgress, planWeek } from '../plan';
import { calendarDay, identifier, instant } from '../values';
import { blueprint } from './blueprint';
import { picture } from './picture';

const objection: z.ZodType<Objection> = z.strictObject({
  rule: z.string(),
  severity: z.enum(['must', 'should']),
  week: z.int().nullable(),
  session: z.string().nullable(),
  sentence: z.string(),
});

const certificate: z.ZodType<Certificate> = certificateReply;

/** For each week, at place `number - 1`, the revision that holds it. */
const weekRevisions = z.array(identifier);

const asked = z.strictObject({
  athleteId: identifier,
  planId: identifier,
  goalId: identifier,
  command: identifier,
  requestedAt: instant,
  readyBy: instant,
});

/** A plan's head: one state at a time, so that a plan in writing cannot be shown by mistake. */
export const planHead = z.discriminatedUnion('status', [
  asked.extend({ status: z.literal('requested') }),
  asked.extend({
    status: z.literal('writing'),
    goal,
    zones: paceZones,
    blueprint: blueprint.nullable(),
    /** What the latest review found, for whoever writes the plan again. */
    objections: z.array(objection),
    /** The reviewed weeks, waiting to be published. */
    accepted: z.strictObject({ certificate, weeks: weekRevisions }).nullable(),
  }),
  asked.extend({
    status: z.literal('ready'),
    goal,
    zones: paceZones,
    label: z.enum(['full', 'finish-safely']),
    raceDay: calendarDay.nullable(),
    limitations: z.array(z.strictObject({ code: z.string(), sentence: z.string() })),
    certificate,
    weeks: weekRevisions,
    createdAt: instant,
    revision: z.int().min(1),
  }),
  asked.extend({ status: z.literal('refused'), refusal: planRefusal }),
  asked.extend({ status: z.literal('failed'), failure: z.string() }),
]);

/** A prescribed week, never changed once it is there. */
export const storedWeek = z.strictObject({ revision: identifier, week: planWeek });

/** Why a revision of a plan exists. */
export const planRevision = z.strictObject({
  revision: identifier,
  reason: z.literal('generated'),
  mends: z.array(z.string()),
  at: instant,
});

/** What the plan was written from. */
export const receipt = z.strictObject({ picture, at: instant });

const weekSummary = planProgress.shape.weeks.element;

/** Progress of a generation; the weeks are filed by their number. */
export const generation = z.strictObject({
  stage: z.enum(generationStages),
  weeksTotal: z.int().nullable(),
  weeks: z.record(z.string(), weekSummary),
});

/** A plan that was promised and has not been settled yet. */
export const pendingPlan = z.strictObject({ athleteId: identifier, planId: identifier, requestedAt: instant });

export type PlanHead = z.output<typeof planHead>;
export type PlanHeadIn<Status extends PlanHead['status']> = Extract<PlanHead, { status: Status }>;
export type PlanRevision = z.output<typeof planRevision>;
export type Receipt = z.output<typeof receipt>;
export type Generation = z.output<typeof generation>;
export type WeekSummary = z.output<typeof weekSummary>;
export type PendingPlan = z.output<typeof pendingPlan>;
