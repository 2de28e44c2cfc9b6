import * as z from 'zod';
import { athleteReply, fitness, paceRange, result } from './athlete';
import { restsOn } from './rests-on';
import { anyLoad, anyMetres, anySeconds, calendarDay, identifier, pace } from './values';

const zoneTimes = z.strictObject({
  1: anySeconds,
  2: anySeconds,
  3: anySeconds,
  4: anySeconds,
  5: anySeconds,
  6: anySeconds,
});

const zoneDistances = z.strictObject({
  1: anyMetres,
  2: anyMetres,
  3: anyMetres,
  4: anyMetres,
  5: anyMetres,
  6: anyMetres,
});

/** Something an athlete has shown, and how much of the estimate rests on it: 0–1, all of it 1 together. */
export const evidence = z.strictObject({
  kind: z.enum(['race', 'time-trial', 'effort']),
  distance: anyMetres,
  time: anySeconds,
  date: calendarDay,
  weight: z.number().min(0).max(1),
  /** The run it comes from; null for a result that was told. */
  activityId: identifier.nullable(),
  restsOn,
});

/** A Monday–Sunday week as it was run, as it is planned, or both. */
const fitnessWeek = z.strictObject({
  monday: calendarDay,
  /** null for a week that has not begun. */
  done: z
    .strictObject({
      distance: anyMetres,
      moving: anySeconds,
      runs: z.int().min(0),
      longestRun: anyMetres,
      load: anyLoad,
      /** Moving time by the zones of that time; runs of which no pace over time is known count at their mean pace. */
      zoneTimes,
      /** The distance by the same zones. */
      zoneDistances,
      restsOn,
    })
    .nullable(),
  /** null where no plan runs. */
  planned: z
    .strictObject({
      distance: anyMetres,
      duration: anySeconds,
      longestRun: anyMetres,
      load: anyLoad,
      zoneTimes,
    })
    .nullable(),
});

const loadDay = z.strictObject({
  date: calendarDay,
  load: anyLoad,
  /** Load a day that the last six weeks have built. */
  fitness: z.number(),
  /** Load a day that the last week has cost. */
  fatigue: z.number(),
  /** Fitness less fatigue, both of the evening before. */
  form: z.number(),
  /** Whether the day is still to come, and its load the plan's. */
  planned: z.boolean(),
});

/** Something in the light of which load is read: a race, or days of illness. */
const trainingEvent = z.strictObject({
  kind: z.enum(['race', 'illness']),
  /** The days, both included; of a race the same. */
  from: calendarDay,
  to: calendarDay,
  /** Of a race. */
  distance: anyMetres.nullable(),
  /** What the athlete calls it; null where they did not say. */
  name: z.string().nullable(),
});

const bestEffort = z.strictObject({
  /** A length that is raced or tested: 1 km to the marathon. */
  distance: anyMetres,
  time: anySeconds,
  date: calendarDay,
  activityId: identifier,
  /** Within the last 90 days, or of all that is known. */
  period: z.enum(['recent', 'ever']),
  restsOn,
});

/** New zones that what was run speaks for. Nothing changes until the athlete says so. */
const zonesProposal = z.strictObject({
  id: identifier,
  /** Threshold paces, in s/km. */
  from: pace,
  to: pace,
  /** What the next tempo run asks for, now and then. */
  tempo: z.strictObject({ before: paceRange, after: paceRange }),
  evidence: z.array(evidence),
  confidence: z.enum(['medium', 'high']),
  restsOn,
});

/** What the runs we know would fill into the profile. Strava's are not among them unless the operator may. */
const profileSuggestions = z.strictObject({
  /** Metres in each of the last four whole weeks, the latest last; null where no run is known in them. */
  recentVolumes: z.array(anyMetres).length(4).nullable(),
  /** Of the last eight weeks; null without runs. */
  longestRun: anyMetres.nullable(),
  /** Runs that look like races or all-out efforts, for the athlete to confirm; the latest first. */
  results: z.array(z.strictObject({ result, activityId: identifier, title: z.string(), restsOn })),
  /** The threshold that zones would follow if only the runs were asked; null where they say too little. */
  threshold: z.strictObject({ pace, confidence: fitness.shape.confidence }).nullable(),
  restsOn,
});

/** Fitness as the runs tell it. */
export const fitnessReply = z.strictObject({
  today: calendarDay,
  /** In order; from up to half a year ago to the end of the plan. */
  weeks: z.array(fitnessWeek),
  load: z.strictObject({
    /** What the first day stands on: runs of six weeks before it, the volumes told in the profile, or nothing. */
    startsFrom: z.enum(['runs', 'profile', 'nothing']),
    days: z.array(loadDay),
    /** In order; from all that is known, so some may lie outside the days. */
    events: z.array(trainingEvent),
    restsOn,
  }),
  bestEfforts: z.array(bestEffort),
  /** null without a profile. */
  threshold: z
    .strictObject({
      pace,
      method: fitness.shape.method,
      confidence: fitness.shape.confidence,
      warning: z.string().nullable(),
      evidence: z.array(evidence),
      restsOn,
    })
    .nullable(),
  proposal: zonesProposal.nullable(),
  suggestions: profileSuggestions,
});

/** Takes the proposed zones; `applyToPlan` asks that the coming sessions of the plan in force follow them. */
export const zonesAcceptance = z.strictObject({ applyToPlan: z.boolean() });
export const zonesAccepted = z.strictObject({
  athlete: athleteReply,
  /** The work on the plan, where it was asked for and there is a plan. */
  adaptation: z.strictObject({ planId: identifier, adaptationId: identifier }).nullable(),
});

export type FitnessReply = z.output<typeof fitnessReply>;
export type EvidenceReply = z.output<typeof evidence>;
export type ZonesAccepted = z.output<typeof zonesAccepted>;
