import * as z from 'zod';
import { adaptationOutcomes } from '../domain/adaptation/adaptation-outcome';
import { editedParts } from '../domain/adaptation/plan-edit';
import { bodySites, returnSpeeds } from '../domain/check-in/check-in';
import { raceDistances } from '../domain/goal/goal';
import { sessionOutcomes } from '../domain/log/session-log';
import { sessionKinds } from '../domain/session/workout';
import { changeReason } from './change';
import { planHold } from './hold';
import { painScore } from './session-log';
import { adaptationStages } from './stages';
import { anyMetres, anySeconds, calendarDay, identifier, instant, metresBetween, weekday, words } from './values';

/** A feeling from 1 to 10. */
const score = z.int('Give a whole number from 1 to 10.').min(1).max(10);

export const niggle = z.strictObject({
  site: z.enum(bodySites),
  severity: painScore,
  since: calendarDay.nullable(),
  worseWhenRunning: z.boolean(),
  /** The athlete limps or runs differently because of it. */
  altersGait: z.boolean(),
  /** Walks 30 minutes and hops ten times without pain; null when not asked. */
  passesHopTest: z.boolean().nullable(),
});

/** A span of days, both included. */
const isSpan = ({ from, to }: Readonly<{ from: string; to: string | null }>): boolean => to === null || from <= to;
const spanFault = { path: ['to'], message: 'The last day lies before the first.' };

/** What an athlete asks of the plan, as form fields. */
const athleteRequest = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('away'),
      reason: z.enum(['travel', 'holiday', 'busy']),
      from: calendarDay,
      to: calendarDay,
      /** The weekdays on which a run is possible, perhaps none. */
      days: z.array(weekday).max(7),
    })
    .refine(isSpan, spanFault),
  z
    .strictObject({
      kind: z.literal('ill'),
      from: calendarDay,
      /** null: not well yet. */
      to: calendarDay.nullable(),
      /** Fever, aches, chest or gut; null when not said. */
      belowNeck: z.boolean().nullable(),
    })
    .refine(isSpan, spanFault),
  z
    .strictObject({ kind: z.literal('pause'), from: calendarDay, to: calendarDay, speed: z.enum(returnSpeeds) })
    .refine(isSpan, spanFault),
  z.strictObject({
    kind: z.literal('race'),
    race: z.strictObject({ distance: z.enum(raceDistances), date: calendarDay, priority: z.enum(['B', 'C']) }),
  }),
  z.strictObject({ kind: z.literal('easier') }),
  z.strictObject({ kind: z.literal('harder') }),
]);

/** An athlete's weekly report as they send it. */
export const checkInAnswers = z.strictObject({
  /** How hard the week felt: 1 barely noticed, 10 the hardest ever. */
  effort: score,
  /** How tired at its end: 1 fresh, 10 exhausted. */
  fatigue: score,
  niggles: z.array(niggle).max(6, 'Give the six that bother you most.'),
  /** What they would like changed, in their own words. */
  words: words(1_000),
  requests: z.array(athleteRequest).max(5, 'Give at most five.'),
  /** Running of the week where it differs from what was logged; null: as logged. */
  volume: metresBetween(0, 300_000).nullable(),
  /** Sleep and stress, 1 very good to 5 very bad; null when not said. */
  sleep: z.int().min(1).max(5).nullable(),
  stress: z.int().min(1).max(5).nullable(),
});

/** What is known of a week before its athlete's check-in. */
const weekFacts = z.strictObject({
  planned: z.strictObject({ distance: anyMetres, duration: anySeconds, sessions: z.int() }),
  done: z.strictObject({ distance: anyMetres, duration: anySeconds, sessions: z.int() }),
  /** Every session of the week, in order of date, with what was logged; null: nothing yet. */
  sessions: z.array(
    z.strictObject({
      sessionId: identifier,
      date: calendarDay,
      kind: z.enum(sessionKinds),
      outcome: z.enum(sessionOutcomes).nullable(),
    }),
  ),
});

/** `early`: the week has not begun; `closed`: it is too long ago; `open`: it can be sent, or sent anew. */
const checkInStatuses = ['early', 'closed', 'open', 'sent', 'processing', 'settled'] as const;

/** The outcome of a check-in or an edit. */
export const adaptationResult = z.strictObject({
  outcome: z.enum(adaptationOutcomes),
  /** What followed from what was said; of no change, why nothing follows. */
  reasons: z.array(changeReason),
  /** The week in a few honest sentences; empty after an edit. */
  review: z.string(),
  /** The change that was made or is offered. */
  changeId: identifier.nullable(),
  at: instant,
});

export const checkInReply = z.strictObject({
  planId: identifier,
  week: z.int().min(1),
  monday: calendarDay,
  status: z.enum(checkInStatuses),
  /** Told, else as the runs say. */
  facts: weekFacts,
  /** Sessions known by runs alone that a coach may not go by: they count once the athlete has told of them. */
  unconfirmed: z.array(identifier),
  /** As sent last; null before. */
  answers: checkInAnswers.nullable(),
  /** Where its progress is told, once it has been sent. */
  adaptationId: identifier.nullable(),
  result: adaptationResult.nullable(),
  /** A sentence, when it could not be worked in. */
  failure: z.string().nullable(),
  hold: planHold.nullable(),
});

/** Asks that an edit of the profile or the goal be worked into the plan in force. */
export const planEditRequest = z.strictObject({ what: z.enum(editedParts) });
export const adaptationAccepted = z.strictObject({ adaptationId: identifier });

/** The progress of a check-in or an edit. */
export const adaptationProgress = z.strictObject({
  adaptationId: identifier,
  planId: identifier,
  /** The week of the check-in; null for an edit. */
  week: z.int().nullable(),
  status: z.enum(['working', 'done', 'failed']),
  stage: z.enum(adaptationStages),
  result: adaptationResult.nullable(),
  failure: z.string().nullable(),
});

export type CheckInAnswers = z.output<typeof checkInAnswers>;
export type CheckInReply = z.output<typeof checkInReply>;
export type AdaptationResult = z.output<typeof adaptationResult>;
export type AdaptationProgress = z.output<typeof adaptationProgress>;
