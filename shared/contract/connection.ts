import * as z from 'zod';
import { wantedScopes } from './outside/strava-scopes';
import { instant } from './values';

/** How far the fetching of an athlete's activities has come. */
export const pullProgress = z.strictObject({
  /** `waiting`: the service lets us ask no more for now; it goes on by itself at `resumesAt`. */
  status: z.enum(['running', 'waiting', 'done', 'failed']),
  /** Activities met so far, all sports. */
  found: z.int().min(0),
  /** Those of them that were kept, or kept already. */
  kept: z.int().min(0),
  /** Entries without content: intervals.icu may not hand on what it has from Strava. */
  withheld: z.int().min(0),
  /** The earliest day looked at, and the latest. */
  from: z.iso.date(),
  to: z.iso.date(),
  resumesAt: instant.nullable(),
  /** Why it failed, in a sentence one can act on. */
  problem: z.string().nullable(),
});

const stravaConnection = z.strictObject({
  /** Whether whoever runs this installation has registered an app at Strava. */
  configured: z.boolean(),
  connected: z.boolean(),
  connectedAt: instant.nullable(),
  /** What the athlete allowed, in Strava's words. */
  scopes: z.array(z.string()),
  /** What they were asked for and did not allow; without `activity:read_all` runs that only they see stay unseen. */
  missing: z.array(z.enum(wantedScopes)),
  /** When we last asked for, or were told of, their activities. */
  lastSync: instant.nullable(),
  /** The fetching of what was there before the connection. */
  backfill: pullProgress.nullable(),
  /** When the connection was ended at Strava rather than here; null where it was not. */
  revokedAt: instant.nullable(),
  /** Whether runs from Strava may reach the coach: only under a written agreement of the operator's with Strava. */
  forCoaching: z.boolean(),
});

const intervalsConnection = z.strictObject({
  connected: z.boolean(),
  connectedAt: instant.nullable(),
  /** The athlete's id at intervals.icu, as `i12345`. */
  athleteId: z.string().nullable(),
  lastSync: instant.nullable(),
  pull: pullProgress.nullable(),
  /** When the key was refused; a new one is needed. */
  refusedAt: instant.nullable(),
});

/** Where runs come from by themselves. */
export const connections = z.strictObject({ strava: stravaConnection, intervals: intervalsConnection });

/** Where to send the athlete, and until when they may come back. */
export const stravaBeginning = z.strictObject({ authorizeUrl: z.url(), expiresAt: instant });

/** What Strava hands to the page it leads back to, `/connect/strava/callback`. */
export const stravaCallback = z.strictObject({
  code: z.string().min(1, 'Strava gave no code.').max(200),
  state: z.string().min(1, 'The state is missing.').max(200),
  /** Comma-separated, as Strava writes it. */
  scope: z.string().max(200),
});

/** The personal key of intervals.icu (Settings → Developer settings), and whose it is if not the key's owner's. */
export const intervalsKey = z.strictObject({
  athleteId: z
    .string()
    .trim()
    .regex(/^i?\d{1,12}$/, 'An id at intervals.icu looks like i12345.')
    .optional(),
  key: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9_-]{8,100}$/, 'A key of intervals.icu has letters and digits only; copy it whole.'),
});

export type PullProgress = z.output<typeof pullProgress>;
export type Connections = z.output<typeof connections>;
export type StravaCallback = z.output<typeof stravaCallback>;
export type IntervalsKey = z.output<typeof intervalsKey>;
