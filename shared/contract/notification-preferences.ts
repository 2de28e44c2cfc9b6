import * as z from 'zod';
import { channels, type NoticeCategory, noticeCategories } from '../domain/notice/category';

/** A time on the athlete's wall clock, `HH:MM`. */
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give the time of day as HH:MM.');

/**
 * No device wakes anyone between these; over midnight where `from` is the later. E-mails, being silent, still go out.
 */
const quietHours = z.strictObject({ from: wallTime, to: wallTime });

const channel = z.enum(channels);
const byCategory = Object.fromEntries(noticeCategories.map((each) => [each, channel])) as Record<
  NoticeCategory,
  typeof channel
>;

/** How an athlete wants to hear of what. The inbox in the app has everything, whatever is chosen here. */
export const notificationPreferences = z.strictObject({
  channels: z.strictObject(byCategory),
  quietHours: quietHours.nullable(),
  /** When the day's session is told of, on days that have one. */
  morningAt: wallTime,
  /** Whether an e-mail is sent where a notification reaches no device. */
  mailInstead: z.boolean(),
});

export type NotificationPreferences = z.output<typeof notificationPreferences>;

/**
 * Until an athlete chooses: what needs them goes to their devices, or by e-mail; nobody is told every morning unasked.
 */
export const firstPreferences: NotificationPreferences = {
  channels: { planReady: 'push', checkInDue: 'push', changeToReview: 'push', morningSession: 'off', imports: 'push' },
  quietHours: { from: '22:00', to: '07:00' },
  morningAt: '07:00',
  mailInstead: true,
};
