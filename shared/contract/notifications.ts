import * as z from 'zod';
import { channels, type NoticeCategory, noticeCategories } from '../domain/notice/category';
import { isWithin } from '../domain/notice/quiet-hours';
import { identifier, instant, line } from './values';

/** A time on the athlete's wall clock, `HH:MM`. */
export const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time of the day as HH:MM.');

/** No device wakes anyone between these; over midnight where `from` is the later. E-mails, being silent, still go out. */
export const quietHours = z
  .strictObject({ from: wallTime, to: wallTime })
  .refine(({ from, to }) => from !== to, 'Quiet hours begin and end at different times; or switch them off.');

const channel = z.enum(channels);
const byCategory = Object.fromEntries(noticeCategories.map((each) => [each, channel])) as Record<
  NoticeCategory,
  typeof channel
>;

/** How an athlete wants to hear of what. The inbox in the app has everything, whatever is chosen here. */
export const notificationPreferences = z
  .strictObject({
    channels: z.strictObject(byCategory),
    quietHours: quietHours.nullable(),
    /** When the day's session is told of, on days that have one. */
    morningAt: wallTime,
    /** Whether an e-mail is sent where a notification reaches no device. */
    mailInstead: z.boolean(),
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

export type NotificationPreferences = z.output<typeof notificationPreferences>;
export type DeviceBody = z.output<typeof deviceBody>;
export type Device = z.output<typeof device>;
export type Notifications = z.output<typeof notifications>;

/** Until an athlete chooses: what needs them goes to their devices, or by e-mail; nobody is told every morning unasked. */
export const firstPreferences: NotificationPreferences = {
  channels: { planReady: 'push', checkInDue: 'push', changeToReview: 'push', morningSession: 'off', imports: 'push' },
  quietHours: { from: '22:00', to: '07:00' },
  morningAt: '07:00',
  mailInstead: true,
};
