/** Below this height paces hold; above the other there is too little to go by. In metres. */
const unfelt = 1_000;
const highest = 3_000;

const slowdownPerMetre = 0.03 / 1000;

const againstSeaLevel = (altitude: number): number => Math.max(0, altitude - unfelt) * slowdownPerMetre;

/**
 * By how much to slow down at altitude, as a share of pace (0.03 is 3 %), for an athlete whose paces were measured at
 * `home`; both in metres above the sea. Null above 3,000 m: run by effort alone. 3 % per 1,000 m from 1,000 m on is our
 * rule; oxygen uptake itself falls by 6.3 % per 1,000 m (Wehrlin & Hallén 2006, Eur J Appl Physiol 96:404), race times
 * by less. Intervals go by effort, and the first days up there are easy.
 *
 * @example
 * altitudeSlowdown(2_000) // 0.03
 */
export const altitudeSlowdown = (altitude: number, home = 0): number | null =>
  altitude > highest ? null : Math.max(0, againstSeaLevel(altitude) - againstSeaLevel(home));
