import { kilometres, type Metres, metres } from '../units/quantity';

/**
 * The volume that decides how long a marathon tapers: two weeks under 50 km a week, three from there on. Near that
 * line the plan's own volumes tell which it does. Our rule.
 */
export const tellingPeak = (volumes: readonly Metres[]): Metres => {
  const peak = Math.max(0, ...volumes);
  if (peak < kilometres(45) || peak > kilometres(55)) return metres(peak);
  const third = volumes.at(-3) ?? 0;
  // A holiday there tells nothing.
  if (third === 0) return metres(peak);
  return kilometres(third <= 0.85 * peak + 500 ? 55 : 45);
};
