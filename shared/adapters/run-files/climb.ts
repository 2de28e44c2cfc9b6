import type { Sample } from './recorded';

/** A rise counts once it is this high above the lowest point before it, in metres; less is the noise of the sensor. */
const leastRise = 3;
/** Nobody on foot, and hardly anybody on wheels, climbs or drops faster for long; in metres per second. */
const fastestRise = 4;
/** After this many moments in a row at an impossible height the sensor was reset: its zero moved, not the athlete. */
const settled = 10;

/**
 * Metres climbed: the sum of all rises of 3 m and more, from each low to the next high. Moments without an altitude,
 * and jumps no athlete can make, add nothing. Null where no altitude was recorded.
 */
export const climbOf = (samples: readonly Sample[]): number | null => {
  let climb = 0;
  let last: Readonly<{ at: number; altitude: number }> | null = null;
  let low = 0;
  let high = 0;
  let strays = 0;

  for (const { at, altitude } of samples) {
    if (altitude === null) continue;
    if (last === null) {
      low = high = altitude;
    } else {
      const jump = altitude - last.altitude;
      const isStray = Math.abs(jump) > 10 && Math.abs(jump) > fastestRise * ((at - last.at) / 1000);
      if (isStray && ++strays < settled) continue;
      if (isStray) {
        low += jump;
        high += jump;
      }
    }
    strays = 0;
    last = { at, altitude };

    if (altitude > high) high = altitude;
    if (altitude < low || high - altitude >= leastRise) {
      // The rise is over: what it brought is kept, and the next begins here.
      if (high - low >= leastRise) climb += high - low;
      low = high = altitude;
    }
  }
  if (high - low >= leastRise) climb += high - low;
  return last === null ? null : climb;
};
