import { type SecondsPerKm, secondsPerKm } from '../units/quantity';
import { type PaceRange, type PaceZones, type Zone, zones } from './fitness';

/**
 * The six training zones of an athlete, from the pace they can race for an hour: Friel's running zones, with his 5a
 * joined to zone 4. The two ends are our rule: below 65 % of threshold speed most people walk, above 140 % nobody runs
 * a repetition. Bounds are whole seconds; each zone begins where the one before ends.
 *
 * @example
 * paceZones(secondsPerKm(297))[4] // { slowest: 313, fastest: 288 }, or 5:13 down to 4:48
 */
export const paceZones = (threshold: SecondsPerKm): PaceZones => {
  // Zones are shares of threshold *speed*; pace is its inverse, hence the division.
  const paceAt = (share: number): SecondsPerKm => secondsPerKm(Math.round(threshold / share));
  const between = (slow: number, fast: number): PaceRange => ({ slowest: paceAt(slow), fastest: paceAt(fast) });

  return {
    1: between(0.65, 0.78),
    2: between(0.78, 0.88),
    3: between(0.88, 0.95),
    4: between(0.95, 1.03),
    5: between(1.03, 1.11),
    6: between(1.11, 1.4),
  };
};

/** The zone a pace falls in; a pace on an edge belongs to the slower zone, one beyond the ends to the nearest. */
export const zoneOfPace = (pace: SecondsPerKm, paces: PaceZones): Zone =>
  zones.find((zone) => pace >= paces[zone].fastest) ?? 6;
