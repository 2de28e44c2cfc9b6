import * as z from 'zod';
import { calendarDay, timeZone } from './values';

/** Everything the web app must know before anyone signs in. */
export const appConfig = z.strictObject({
  issuer: z.url(),
  clientId: z.string(),
  coach: z.enum(['house', 'claude']),
  /** Whether one may try it as an example athlete. */
  examples: z.boolean(),
  /** The key by which push services know this installation (RFC 8292), or null where it sends no notifications. */
  pushKey: z.string().nullable(),
  /** The inbox that stands in for e-mail on a laptop, or null. */
  localInbox: z.url().nullable(),
});

/** A token of a short-lived example athlete. */
export const exampleToken = z.strictObject({
  accessToken: z.string(),
  expiresIn: z.int(),
  /** When the athlete ends, whatever the token says. */
  removedAt: z.iso.datetime(),
});

/** The reader's time zone, as their week may begin hours before or after UTC’s. */
export const exampleWish = z.strictObject({ timeZone: timeZone.default('UTC') });

/** A new example athlete. */
export const exampleAthlete = exampleToken.extend({
  /** The Monday from which their first plan is written, some weeks ago. */
  since: calendarDay,
});

export type AppConfig = z.output<typeof appConfig>;

export type ExampleToken = z.output<typeof exampleToken>;
export type ExampleWish = z.output<typeof exampleWish>;
export type ExampleAthlete = z.output<typeof exampleAthlete>;
