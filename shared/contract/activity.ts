import * as z from 'zod';
import { matchKinds } from '../domain/activity/match/match';
import { sports } from '../domain/activity/recording';
import { sourceKinds } from '../domain/activity/source';
import { provenances } from '../domain/athlete/provenance';
import { paceRange } from './athlete';
import {
  anyMetres,
  anySeconds,
  calendarDay,
  identifier,
  instant,
  line,
  metresBetween,
  pace,
  secondsBetween,
} from './values';

const sourceKind = z.enum(sourceKinds);
const provenance = z.enum(provenances);

const beats = z.number().nullable();

/** Where the figures of a recording come from. */
const origin = { recordingId: identifier, source: sourceKind, provenance, device: z.string().nullable() };

/** One run, however many recordings it has. All its figures are those of one recording. */
export const activity = z.strictObject({
  activityId: identifier,
  date: calendarDay,
  startedAt: instant,
  /** Minutes by which the clock on the wall was ahead of UTC, where that is known. */
  utcOffset: z.int().nullable(),
  sport: z.enum(sports),
  title: z.string(),
  distance: anyMetres,
  /** Time in motion, and with pauses. */
  moving: anySeconds,
  elapsed: anySeconds,
  climb: anyMetres.nullable(),
  averageHeartRate: beats,
  maxHeartRate: beats,
  hasTrace: z.boolean(),
  /** Whose figures these are. */
  from: z.strictObject(origin),
  /** The other recordings of the same run. */
  alsoFrom: z.array(z.strictObject(origin)),
  /** When what its source lends us goes again; null: it stays. */
  keptUntil: instant.nullable(),
  /** The sessions it was, and how that is known; `linked` to none: the athlete says so. null: none is known. */
  match: z
    .strictObject({
      kind: z.enum(matchKinds),
      sessionIds: z.array(identifier),
    })
    .nullable(),
  /** Sessions it may have been, likeliest first, where only the athlete can tell; else none. */
  candidates: z.array(identifier),
});

/** The days of a list, both included; at most a year. Left out: the eight weeks up to today. */
export const daySpan = z.strictObject({ from: calendarDay.optional(), to: calendarDay.optional() });

export const activityList = z.strictObject({ from: calendarDay, to: calendarDay, activities: z.array(activity) });

/** The runs of the last four weeks of which only the athlete can say which session they were. */
export const activityQuestions = z.strictObject({ activities: z.array(activity) });

/** What a step asked for beside what was run of it. */
const stepCompared = z.strictObject({
  role: z.enum(['warm-up', 'work', 'recovery', 'strides', 'cool-down']),
  /** null: walking. */
  zone: z.int().min(1).max(6).nullable(),
  planned: z.strictObject({ distance: anyMetres, time: anySeconds, pace: paceRange.nullable() }),
  actual: z.strictObject({ distance: anyMetres, time: anySeconds, pace: pace.nullable(), averageHeartRate: beats }),
  /** null: nothing to hold it against. */
  verdict: z.enum(['within', 'faster', 'slower']).nullable(),
});

/** One run, opened. */
export const activityReply = z.strictObject({
  activity,
  /** Every recording of it with its own figures, the one that is shown first. */
  recordings: z.array(
    z.strictObject({
      ...origin,
      file: z.string().nullable(),
      /** Where Strava shows it, for what came from there; as its terms ask. */
      stravaUrl: z.url().nullable(),
      startedAt: instant,
      distance: anyMetres,
      moving: anySeconds,
      elapsed: anySeconds,
      averageHeartRate: beats,
    }),
  ),
  laps: z.array(z.strictObject({ distance: anyMetres, time: anySeconds, averageHeartRate: beats })),
  /** At most 400 points; time and distance stand still while it is paused. */
  trace: z.array(
    z.strictObject({ time: anySeconds, distance: anyMetres, heartRate: beats, altitude: z.number().nullable() }),
  ),
  bestEfforts: z.array(z.strictObject({ distance: anyMetres, time: anySeconds })),
  /** Planned against run, for the session it was, where laps or the trace allow; else null. */
  comparison: z
    .strictObject({ sessionId: identifier, by: z.enum(['laps', 'trace']), steps: z.array(stepCompared) })
    .nullable(),
});

/** A run written down by hand. */
export const newActivity = z.strictObject({
  date: calendarDay,
  /** Hours and minutes on the athlete's clock; null when not said. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give the time of day as HH:MM.')
    .nullable(),
  sport: z.enum(['run', 'trail', 'treadmill']),
  title: line(120),
  distance: metresBetween(100, 500_000),
  duration: secondsBetween(30, 172_800),
  averageHeartRate: z.int().min(40, 'A heart rate is at least 40.').max(230, 'A heart rate is at most 230.').nullable(),
});

/** The athlete's word on which sessions a run was; none: no session at all. */
export const activityLink = z.strictObject({ sessionIds: z.array(identifier).max(3, 'Name at most three sessions.') });

export type ActivityView = z.output<typeof activity>;
export type ActivityReply = z.output<typeof activityReply>;
export type ActivityList = z.output<typeof activityList>;
export type NewActivity = z.output<typeof newActivity>;
