import { type DailySpan, isWithin } from '../../domain/notice/quiet-hours';
import { nextInstant, wallTimeIn } from './wall-time';

/** When the quiet hours that reign now in a time zone are over; null when it is not quiet. */
export const quietUntil = (timeZone: string, quiet: DailySpan, now: Date): Date | null =>
  isWithin(quiet, wallTimeIn(timeZone, now)) ? nextInstant(timeZone, quiet.to, now).at : null;
