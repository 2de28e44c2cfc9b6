import * as z from 'zod';
import { pullProgress } from '../connection';
import { identifier, instant } from '../values';

/** The fetching of activities, with the place at which it goes on after whatever interrupted it. */
const pullRecord = z.strictObject({
  ...pullProgress.shape,
  /** A later pull takes the place of an earlier one. */
  pullId: identifier,
  /** When it last came a step further. */
  steppedAt: instant,
  /** Activities that were listed and not fetched yet, by the service's ids. */
  todo: z.array(z.string()),
  /** Where the next page of the list begins: seconds since 1970; null when all has been listed. */
  listBefore: z.int().nullable(),
});

const stravaRecord = z.strictObject({
  connectedAt: instant,
  scopes: z.array(z.string()),
  /** The state the connection was made with: the same callback twice is the same connection. */
  state: z.string(),
  lastSync: instant.nullable(),
  backfill: pullRecord,
});

const intervalsRecord = z.strictObject({
  connectedAt: instant,
  intervalsId: z.string(),
  lastSync: instant.nullable(),
  refusedAt: instant.nullable(),
  pull: pullRecord,
});

/** An athlete's connections. Tokens and keys are not among it: they lie in the vault. */
export const connectionsRecord = z.strictObject({
  strava: stravaRecord.nullable(),
  /** When Strava ended the connection; null once there is a new one. */
  stravaRevokedAt: instant.nullable(),
  intervals: intervalsRecord.nullable(),
});

/** What Strava gave us to speak for an athlete. */
export const stravaGrant = z.strictObject({
  /** The athlete's id at Strava. */
  stravaId: z.string(),
  accessToken: z.string(),
  refreshToken: z.string(),
  validUntil: instant,
  /** Who asks for new tokens just now, and until when nobody else need do so. */
  renewing: z.strictObject({ by: z.string(), until: instant }).nullable(),
});

/** The state that one athlete's way to Strava and back was given. */
export const stravaState = z.strictObject({ state: z.string(), validUntil: instant });

export const intervalsGrant = z.strictObject({ intervalsId: z.string(), key: z.string() });

/** How much of an application's allowance at Strava is used: of reads, and of all requests. */
const used = z.strictObject({
  window: z.int().min(0),
  day: z.int().min(0),
  windowLimit: z.int().min(0),
  dayLimit: z.int().min(0),
});
export const stravaUsage = z.strictObject({
  /** When what is counted was last counted. */
  at: instant,
  reads: used,
  all: used,
});

/** The fetching of an athlete's activities, handed on from step to step. */
export const pullErrand = z.strictObject({
  athleteId: identifier,
  from: z.enum(['strava', 'intervals']),
  pullId: identifier,
});

export type PullRecord = z.output<typeof pullRecord>;
export type ConnectionsRecord = z.output<typeof connectionsRecord>;
export type StravaGrant = z.output<typeof stravaGrant>;
export type StravaState = z.output<typeof stravaState>;
export type IntervalsGrant = z.output<typeof intervalsGrant>;
export type StravaUsage = z.output<typeof stravaUsage>;
export type PullErrand = z.output<typeof pullErrand>;
