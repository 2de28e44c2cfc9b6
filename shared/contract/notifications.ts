import * as z from 'zod';
import { isWithin } from '../domain/notice/quiet-hours';
import { notificationPreferences } from './notification-preferences';
import { identifier, instant, line } from './values';

/** Preferences as an athlete may choose them: quiet hours that last, and no morning that is told of in them. */
export const chosenPreferences = notificationPreferences
  .refine(({ quietHours: quiet }) => quiet === null || quiet.from !== quiet.to, {
    path: ['quietHours', 'to'],
    message: 'Quiet hours that end when they begin last no time: choose another end, or have none.',
  })
  .refine(
    ({ channels: { morningSession }, quietHours: quiet, morningAt }) =>
      morningSession !== 'push' || quiet === null || !isWithin(quiet, morningAt),
    {
      path: ['morningAt'],
      message: 'This time lies within your quiet hours: choose a later one, or let the quiet hours end sooner.',
    },
  );

const base64url = (bytes: number) =>
  z
    .string()
    .regex(
      new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 8) / 6)}}=*$`),
      'This is not a key that a browser gives for a push subscription.',
    );

/** What a browser gives for a subscription to push messages, and what the device is called in the list. */
export const deviceBody = z.strictObject({
  /** Where the push service takes messages: https, and of a service that we know. */
  endpoint: z.url('Give the address that the browser has from its push service.').max(1_000),
  /** By these a message is encrypted so that only this browser can read it (RFC 8291): 65 bytes and 16. */
  keys: z.strictObject({ p256dh: base64url(65), auth: base64url(16) }),
  /** e.g. `Firefox on Android`. */
  label: line(60).pipe(z.string().min(1, 'Give the device a name.')),
});

export const device = z.strictObject({
  deviceId: identifier,
  label: z.string(),
  /** Who carries messages to it: the host of its push service. */
  service: z.string(),
  addedAt: instant,
  /** When its push service last took a message for it; null until then. */
  reachedAt: instant.nullable(),
});

/** How an athlete is told of things, and on which devices. */
export const notifications = z.strictObject({
  preferences: notificationPreferences,
  devices: z.array(device),
});

export type DeviceBody = z.output<typeof deviceBody>;
export type Device = z.output<typeof device>;
export type Notifications = z.output<typeof notifications>;
