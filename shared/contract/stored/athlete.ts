import * as z from 'zod';
import { athleteProfile } from '../athlete';
import { notificationPreferences } from '../notification-preferences';
import { calendarDay, identifier, instant, thresholdPace } from '../values';
import { zoneRows } from '../zones';

/** The one plan an athlete may have in writing, and how the writing ended if it did not succeed. */
const planClaim = z.strictObject({
  planId: identifier,
  goalId: identifier,
  /** The idempotency key of the request. */
  key: identifier,
  requestedAt: instant,
  status: z.enum(['open', 'failed', 'refused']),
});

/** All that is kept of an athlete in their own item. */
export const athleteRecord = z.strictObject({
  athleteId: identifier,
  profile: athleteProfile.nullable(),
  /** The plan in force. */
  planId: identifier.nullable(),
  pendingPlan: planClaim.nullable(),
  /** Plans asked for on the latest day (UTC) on which one was. */
  fairUse: z.strictObject({ day: calendarDay, plans: z.int().min(0) }).nullable(),
  /** Thresholds and rows set by hand that were in force until a day, latest last: older runs go by older zones. */
  zonesBefore: z
    .array(z.strictObject({ until: calendarDay, threshold: thresholdPace.nullable(), rows: zoneRows }))
    .max(50)
    .default([]),
  /** How they are told of things; null until they choose. */
  notifications: notificationPreferences.nullable().default(null),
  /** When an example athlete is removed; null for everyone else. */
  removeAfter: instant.nullable(),
  /**
   * The day as of which the first plan of an example athlete is written, until its weeks have been lived; else null.
   */
  pastFrom: calendarDay.nullable().default(null),
});

export type PlanClaim = z.output<typeof planClaim>;
export type AthleteRecord = z.output<typeof athleteRecord>;
