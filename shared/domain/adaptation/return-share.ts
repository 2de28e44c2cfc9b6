import type { ReturnSpeed } from '../check-in/check-in';

/** A gentle return takes half as long again. */
const stretchOf: Readonly<Record<ReturnSpeed, number>> = { usual: 1, gentle: 1.5 };

/** Shares of the usual running by part of the way back, after so many days off (Daniels’ Running Formula). */
const partsAfter = (daysOff: number): readonly number[] => {
  if (daysOff <= 5) return [];
  if (daysOff <= 28) return [0.5, 0.75];
  return daysOff <= 56 ? [0.33, 0.5, 0.75] : [0.33, 0.42, 0.5, 0.6, 0.7, 0.8, 0.9];
};

/** After more than eight weeks the way back takes seven weeks (Daniels: six to eight and more). */
const longest = 49;

/** Days that the way back takes: as long as the time off, from six days on. */
export const returnDays = (daysOff: number, speed: ReturnSpeed): number =>
  daysOff <= 5 ? 0 : Math.round(Math.min(daysOff, longest) * stretchOf[speed]);

/**
 * The share of usual running on a day of the way back, counted from 0; 1 once it is over.
 *
 * @example
 * returnShare(14, 'usual', 3) // 0.5
 */
export const returnShare = (daysOff: number, speed: ReturnSpeed, day: number): number => {
  const parts = partsAfter(daysOff);
  const length = returnDays(daysOff, speed);
  return day >= length ? 1 : (parts[Math.floor((day * parts.length) / length)] ?? 1);
};
