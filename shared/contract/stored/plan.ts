import * as z from 'zod';
import { writers } from '../../domain/plan/plan';
import type { Certificate } from '../../domain/plan/review';
import { paceZones } from '../athlete';
import { goal } from '../goal/goal';
import { planHold } from '../hold';
import { certificate as certificateReply, planProgress, planWeek } from '../plan';
import { planRefusal } from '../plan-refusal';
import { generationStages } from '../stages';
import { calendarDay, identifier, instant } from '../values';
import { blueprint } from './blueprint';
import { picture } from './picture';
import { planRequest } from './plan-request';

const certificate: z.ZodType<Certificate> = certificateReply;

/** For each week, at place `number - 1`, the revision that holds it. */
const weekRevisions = z.array(identifier);

/** What the athlete is told of who wrote the plan, where it was not who they may expect. */
const writingNote = z.string().nullable().default(null);

/** So often a plan may be changed: the head names every change, and stays far below an item's 400 kB. */
export const mostRevisions = 1_000;

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
    /** The written weeks, waiting for their review. */
    written: z.strictObject({ weeks: weekRevisions, note: writingNote }).nullable(),
    /** The reviewed weeks, waiting to be published. */
    accepted: z.strictObject({ certificate, weeks: weekRevisions }).nullable(),
  }),
  asked.extend({
    status: z.literal('ready'),
    goal,
    zones: paceZones,
    blueprint,
    /** The command whose receipt holds the picture that the plan goes by. */
    picture: identifier,
    label: z.enum(['full', 'finish-safely']),
    raceDay: calendarDay.nullable(),
    limitations: z.array(z.strictObject({ code: z.string(), sentence: z.string() })),
    certificate,
    writingNote,
    weeks: weekRevisions,
    /** The weeks as they were first published. */
    original: weekRevisions,
    createdAt: instant,
    /** Grows by one with each change of the weeks; `commands[revision - 1]` made the present one. */
    revision: z.int().min(1),
    commands: z.array(identifier).min(1).max(mostRevisions),
    /** Open requests, and the latest of those that are settled. */
    requests: z.array(planRequest),
    hold: planHold.nullable(),
  }),
  asked.extend({ status: z.literal('refused'), refusal: planRefusal }),
  asked.extend({ status: z.literal('failed'), failure: z.string() }),
]);

/** A prescribed week, never changed once it is there. */
export const storedWeek = z.strictObject({ revision: identifier, week: planWeek });

/** What the plan was written from. */
export const receipt = z.strictObject({ picture, at: instant });

const weekSummary = planProgress.shape.weeks.element;

/** Progress of a generation; the weeks are filed by their number. */
export const generation = z.strictObject({
  stage: z.enum(generationStages),
  weeksTotal: z.int().nullable(),
  writer: z.enum(writers).nullable().default(null),
  note: writingNote,
  weeks: z.record(z.string(), weekSummary),
});

/** A plan that was promised and has not been settled yet. */
export const pendingPlan = z.strictObject({ athleteId: identifier, planId: identifier, requestedAt: instant });

export type PlanHead = z.output<typeof planHead>;
export type PlanHeadIn<Status extends PlanHead['status']> = Extract<PlanHead, { status: Status }>;
export type Receipt = z.output<typeof receipt>;
export type Generation = z.output<typeof generation>;
export type WeekSummary = z.output<typeof weekSummary>;
export type PendingPlan = z.output<typeof pendingPlan>;
