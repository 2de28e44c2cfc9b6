import type { AthleteProfile } from '../../contract/athlete';
import type { ZoneRows } from '../../contract/zones';
import type { PaceZones } from '../../domain/fitness/fitness';
import { type OverriddenZones, overriddenZones, type ZoneOverrides } from '../../domain/fitness/overridden-zones';
import { paceZones } from '../../domain/fitness/pace-zones';
import type { SecondsPerKm } from '../../domain/units/quantity';

/** The zones of a threshold with the rows that were set by hand. */
export const zonesWith = (threshold: SecondsPerKm, rows: ZoneRows): OverriddenZones => {
  const given = Object.entries(rows).filter(([, row]) => row !== undefined);
  return overriddenZones(threshold, Object.fromEntries(given) as ZoneOverrides);
};

/** An athlete's zones: rows set by hand stand as long as the threshold leaves room for them. */
export const athleteZones = ({ zoneRows }: Pick<AthleteProfile, 'zoneRows'>, threshold: SecondsPerKm): PaceZones => {
  const zones = zonesWith(threshold, zoneRows ?? {});
  return zones.status === 'valid' ? zones.zones : paceZones(threshold);
};
