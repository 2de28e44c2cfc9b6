import * as z from 'zod';
import { languages } from '../domain/athlete/language';
import { ageBands, equipments, experiences } from '../domain/athlete/picture';
import { weekdays } from '../domain/units/calendar';
import { redFlags } from './red-flags';
import {
  calendarDay,
  identifier,
  instant,
  line,
  metresBetween,
  pace,
  secondsBetween,
  thresholdPace,
  timeZone,
  weekday,
  words,
} from './values';
import { thresholdHeartRate, zoneRows } from './zones';

/** A race or a time trial the athlete ran. */
export const result = z.strictObject({
  kind: z.enum(['race', 'time-trial']),
  distance: metresBetween(1_000, 200_000),
  time: secondsBetween(150, 172_800),
  date: calendarDay,
});

export const schedule = z
  .strictObject({
    runDays: z.array(weekday).min(1, 'Choose at least one day to run.').max(7),
    longRunDay: weekday,
    blockedDates: z.array(calendarDay).max(120),
    maxMinutes: z.partialRecord(z.enum(weekdays), z.int().min(15).max(480)),
    peakVolume: metresBetween(5_000, 250_000).nullable(),
  })
  .check(({ value, issues }) => {
    if (new Set(value.runDays).size !== value.runDays.length)
      issues.push({ code: 'custom', input: value.runDays, path: ['runDays'], message: 'Each day can be chosen once.' });
    if (!value.runDays.includes(value.longRunDay))
      issues.push({
        code: 'custom',
        input: value.longRunDay,
        path: ['longRunDay'],
        message: 'The long run needs one of the days you can run.',
      });
  });

export const strengthWish = z.strictObject({
  sessionsPerWeek: z.int().min(0).max(3),
  equipment: z.enum(equipments),
  minutes: z.int().min(15).max(60),
});

const health = z.strictObject({
  redFlags: z.array(z.enum(redFlags)).max(redFlags.length),
  /** A clinician has cleared the athlete in spite of the flags. */
  cleared: z.boolean(),
  injuredLately: z.boolean(),
  injuries: words(2_000),
  pregnancy: z.enum(['no', 'pregnant', 'postpartum']),
});

/** Everything an athlete tells us about themselves. */
export const athleteProfile = z.strictObject({
  name: line(60),
  timeZone,
  units: z.enum(['km', 'mi']),
  /** What they read, on pages and in e-mails; left out, the language that was set before stays, at first English. */
  language: z.enum(languages).optional(),
  ageBand: z.enum(['under-16', ...ageBands]),
  /** For 16- and 17-year-olds: a parent or guardian agrees. */
  guardianConsent: z.boolean(),
  experience: z.enum(experiences),
  recentVolumes: z.array(metresBetween(0, 300_000)).length(4, 'Give the last four weeks.'),
  longestRun: metresBetween(0, 120_000),
  results: z.array(result).max(20),
  /** A threshold pace set by hand; null lets the results decide. */
  threshold: thresholdPace.nullable(),
  /** Rows of the zone table set by hand; left out, those that were set before stay. */
  zoneRows: zoneRows.optional(),
  /** Shows the zones as heart rates too; left out, the one that was set before stays. */
  thresholdHeartRate: thresholdHeartRate.nullable().optional(),
  schedule,
  strength: strengthWish,
  health,
  words: words(2_000),
});

export const paceRange = z.strictObject({ slowest: pace, fastest: pace });
export const paceZones = z.strictObject({
  1: paceRange,
  2: paceRange,
  3: paceRange,
  4: paceRange,
  5: paceRange,
  6: paceRange,
});

export const fitness = z.strictObject({
  score: z.number(),
  threshold: pace,
  method: z.enum(['race', 'time-trial', 'efforts', 'manual', 'assumed']),
  confidence: z.enum(['low', 'medium', 'high']),
  evidence: z.array(result.extend({ kind: z.enum(['race', 'time-trial', 'effort']) })),
  warning: z.string().nullable(),
});

/** The athlete's own page: null parts are not there yet. */
export const athleteReply = z.strictObject({
  profile: athleteProfile.nullable(),
  fitness: fitness.nullable(),
  zones: paceZones.nullable(),
  /** The plan in force. */
  planId: identifier.nullable(),
  /** A plan that was asked for and is not ready yet; without a plan in force, also one that came to nothing. */
  pendingPlanId: identifier.nullable(),
  /** An example athlete's day of removal. */
  expiresAt: instant.nullable(),
});

export type AthleteProfile = z.output<typeof athleteProfile>;
export type AthleteReply = z.output<typeof athleteReply>;
