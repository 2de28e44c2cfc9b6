import * as z from 'zod';

const id = z.int().positive();

/** What Strava posts when something of an athlete's changed. It is not signed: it only says where to look. */
export const stravaEvent = z.object({
  object_type: z.enum(['activity', 'athlete']),
  object_id: id,
  aspect_type: z.enum(['create', 'update', 'delete']),
  owner_id: id,
  subscription_id: id,
  /** Seconds since 1970. */
  event_time: z.int().min(0),
  updates: z.record(z.string(), z.unknown()).default({}),
});

/** The question by which Strava makes sure that an address wants its events. */
export const stravaHandshake = z.object({
  'hub.mode': z.literal('subscribe'),
  'hub.challenge': z.string().min(1).max(200),
  'hub.verify_token': z.string().min(1).max(200),
});
export const stravaHandshakeReply = z.strictObject({ 'hub.challenge': z.string() });

/** An event on its way through the queue: what to look at, and none of what it claims. */
export const stravaErrand = z.strictObject({
  object: z.enum(['activity', 'athlete']),
  objectId: z.string(),
  aspect: z.enum(['create', 'update', 'delete']),
  /** The athlete's id at Strava. */
  ownerId: z.string(),
  eventTime: z.int().min(0),
});

export type StravaEvent = z.output<typeof stravaEvent>;
export type StravaErrand = z.output<typeof stravaErrand>;
