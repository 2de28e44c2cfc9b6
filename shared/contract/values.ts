import * as z from 'zod';
import { type IsoDate, isIsoDate, weekdays } from '../domain/units/calendar';
import { load, metres, seconds, secondsPerKm } from '../domain/units/quantity';

/** A length in metres, whole, within bounds that a sentence names. */
export const metresBetween = (low: number, high: number) =>
  z
    .int('Give the distance in whole metres.')
    .min(low, `The distance must be at least ${low} m.`)
    .max(high, `The distance must be at most ${high} m.`)
    .transform(metres);

/** A time in seconds, whole, within bounds that a sentence names. */
export const secondsBetween = (low: number, high: number) =>
  z
    .int('Give the time in whole seconds.')
    .min(low, `The time must be at least ${low} s.`)
    .max(high, `The time must be at most ${high} s.`)
    .transform(seconds);

/** Threshold pace in s/km: 2:25 is faster than any human hour, 12:00 is a walk. */
export const thresholdPace = z
  .number()
  .min(145, 'A threshold pace faster than 2:25 /km is beyond the world record.')
  .max(720, 'A threshold pace slower than 12:00 /km is walking.')
  .transform(secondsPerKm);

export const pace = z.number().positive().transform(secondsPerKm);
export const anyMetres = z.number().min(0).transform(metres);
export const anySeconds = z.number().min(0).transform(seconds);
export const anyLoad = z.number().min(0).transform(load);

export const calendarDay = z
  .string()
  .refine(isIsoDate, 'Give a calendar day as YYYY-MM-DD.')
  .transform((text) => text as IsoDate)
  .meta({ format: 'date' });

export const weekday = z.enum(weekdays);

// What a person cannot type has no place in their words: it hides text from readers and breaks logs.
const isControl = (code: number) =>
  (code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 127 && code < 160);

/** An athlete's own words: plain text, trimmed, without control characters. */
export const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Keep this under ${most} characters.`)
    .refine((text) => ![...text].some((char) => isControl(char.codePointAt(0) ?? 0)), 'Remove the control characters.')
    // Half of a surrogate pair is no character, and nothing that stores UTF-8 will take it.
    .refine((text) => text.isWellFormed(), 'This holds a broken character.');

/** A name in one line. */
export const line = (most: number) => words(most).refine((text) => !/[\r\n]/.test(text), 'Keep this on one line.');

export const identifier = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'This is not an id of ours.');

const knownZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};
export const timeZone = z.string().min(1).max(64).refine(knownZone, 'Give a time zone such as Europe/Madrid.');
export const instant = z.iso.datetime();
