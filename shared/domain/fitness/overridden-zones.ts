import type { SecondsPerKm } from '../units/quantity';
import { type PaceRange, type PaceZones, type Zone, zones } from './fitness';
import { paceZones } from './pace-zones';

/** Rows of the zone table that an athlete has set by hand. */
export type ZoneOverrides = Readonly<Partial<Record<Zone, PaceRange>>>;

export type OverriddenZones =
  | Readonly<{ status: 'valid'; zones: PaceZones }>
  /** `zone` is the row to mend; the sentence says how. */
  | Readonly<{ status: 'invalid'; zone: Zone; sentence: string }>;

/**
 * The zones of a threshold with some rows set by hand. A neighbour that was not set by hand follows the new edge, so
 * that zones stay in order and leave no gap; rows set by hand are kept as they are, and refused where they cannot
 * stand.
 *
 * @example
 * overriddenZones(threshold, { 4: { slowest: secondsPerKm(310), fastest: secondsPerKm(290) } })
 */
export const overriddenZones = (threshold: SecondsPerKm, byHand: ZoneOverrides): OverriddenZones => {
  const own = paceZones(threshold);
  const row = (zone: Zone): PaceRange => {
    const slowerRow = byHand[neighbour(zone, -1) ?? zone];
    const fasterRow = byHand[neighbour(zone, 1) ?? zone];
    return (
      byHand[zone] ?? {
        slowest: slowerRow?.fastest ?? own[zone].slowest,
        fastest: fasterRow?.slowest ?? own[zone].fastest,
      }
    );
  };

  const table: PaceZones = { 1: row(1), 2: row(2), 3: row(3), 4: row(4), 5: row(5), 6: row(6) };
  for (const zone of zones) {
    const sentence = faultOf(zone, table, byHand);
    if (sentence !== null) return { status: 'invalid', zone, sentence };
  }
  return { status: 'valid', zones: table };
};

const neighbour = (zone: Zone, step: -1 | 1): Zone | undefined => zones.find((other) => other === zone + step);

/** What is wrong with a row, or with the edge to the slower one before it; null when it may stand. */
const faultOf = (zone: Zone, table: PaceZones, byHand: ZoneOverrides): string | null => {
  const { slowest, fastest } = table[zone];
  if (!(slowest > fastest && fastest > 0)) {
    return byHand[zone] === undefined
      ? `Your own zones leave no room for zone ${zone}; set it by hand too, or make its neighbours narrower.`
      : `Zone ${zone} has to run from a slower pace to a faster one.`;
  }

  const before = neighbour(zone, -1);
  if (before === undefined || slowest === table[before].fastest) return null;
  return slowest > table[before].fastest
    ? `Zones ${before} and ${zone} overlap; let zone ${zone} begin where zone ${before} ends.`
    : `Between zones ${before} and ${zone} there is a gap; let zone ${zone} begin where zone ${before} ends.`;
};
