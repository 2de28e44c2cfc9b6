import type { AthleteProfile } from '../../shared/contract/athlete';
import type { ZonesRequest } from '../../shared/contract/zones';
import { estimateFitness } from '../../shared/domain/fitness/estimate-fitness';
import { type Fitness, type PaceRange, type PaceZones, type Zone, zones } from '../../shared/domain/fitness/fitness';
import { overriddenZones, type ZoneOverrides } from '../../shared/domain/fitness/overridden-zones';
import { paceZones } from '../../shared/domain/fitness/pace-zones';
import type { IsoDate } from '../../shared/domain/units/calendar';
import type { UnitSystem } from '../../shared/domain/units/format';
import { type SecondsPerKm, secondsPerKm } from '../../shared/domain/units/quantity';
import { readPace, typedPace } from '../intake/read-input';

/** A row of the table as it is being typed, `m:ss` in the reader's units. */
export type DraftRow = Readonly<{ slowest: string; fastest: string }>;

/** Zones as they are being set: `threshold` null lets the results decide, rows left out follow from it. */
export type ZonesDraft = Readonly<{ threshold: string | null; rows: Readonly<Partial<Record<Zone, DraftRow>>> }>;

/** What keeps zones from being saved; a row's sentence is null when its paces cannot be read. */
export type ZonesFault = Readonly<{ at: 'threshold' }> | Readonly<{ at: Zone; sentence: string | null }>;

/** A draft as it would stand: what is known of the fitness, the table, and what to send while nothing is wrong. */
export type ReadZones = Readonly<{
  fitness: Fitness | null;
  table: PaceZones;
  request: ZonesRequest | null;
  fault: ZonesFault | null;
}>;

type Known = Readonly<{ profile: AthleteProfile; today: IsoDate; units: UnitSystem }>;

/** Bounds of a threshold pace in s/km, as the contract has them. */
const fastestThreshold = 145;
const slowestThreshold = 720;

/** The zones as they were saved. */
export const zonesDraftOf = ({ threshold, zoneRows = {} }: AthleteProfile, units: UnitSystem): ZonesDraft => ({
  threshold: threshold === null ? null : typedPace(threshold, units),
  rows: Object.fromEntries(
    zones.flatMap((zone) => {
      const row = zoneRows[zone];
      return row === undefined ? [] : [[zone, draftRow(row, units)] as const];
    }),
  ),
});

/** A row as a person would type it. */
export const draftRow = ({ slowest, fastest }: PaceRange, units: UnitSystem): DraftRow => ({
  slowest: typedPace(slowest, units),
  fastest: typedPace(fastest, units),
});

/** What an athlete can do today, with a threshold set by hand or, with null, by their results. */
export const fitnessWith = (threshold: SecondsPerKm | null, { profile, today }: Omit<Known, 'units'>): Fitness => {
  const { results, experience, ageBand } = profile;
  // Nobody younger has a profile that was saved.
  return estimateFitness({
    results,
    threshold,
    experience,
    ageBand: ageBand === 'under-16' ? '16-17' : ageBand,
    today,
  });
};

/** Reads a draft: the first thing wrong with it is its fault. */
export const readZones = (draft: ZonesDraft, known: Known): ReadZones => {
  const { profile, units } = known;
  const threshold = draft.threshold === null ? null : readKept(draft.threshold, profile.threshold, units);
  if (draft.threshold !== null && !isThreshold(threshold))
    return {
      fitness: null,
      table: paceZones(fitnessWith(null, known).threshold),
      request: null,
      fault: { at: 'threshold' },
    };

  const fitness = fitnessWith(threshold, known);
  const own = paceZones(fitness.threshold);
  const rows: Partial<Record<Zone, PaceRange>> = {};
  for (const zone of zones) {
    const typed = draft.rows[zone];
    if (typed === undefined) continue;
    const row = readRow(typed, profile.zoneRows?.[zone], units);
    if (row === null) return { fitness, table: own, request: null, fault: { at: zone, sentence: null } };
    rows[zone] = row;
  }
  return judged(fitness, own, rows);
};

const judged = (fitness: Fitness, own: PaceZones, rows: ZoneOverrides): ReadZones => {
  const read = overriddenZones(fitness.threshold, rows);
  if (read.status === 'invalid')
    return { fitness, table: { ...own, ...rows }, request: null, fault: { at: read.zone, sentence: read.sentence } };
  const threshold = fitness.method === 'manual' ? fitness.threshold : null;
  return { fitness, table: read.zones, request: { threshold, rows }, fault: null };
};

const isThreshold = (pace: SecondsPerKm | null): boolean =>
  pace !== null && pace >= fastestThreshold && pace <= slowestThreshold;

const readRow = (typed: DraftRow, saved: PaceRange | undefined, units: UnitSystem): PaceRange | null => {
  const slowest = readKept(typed.slowest, saved?.slowest ?? null, units);
  const fastest = readKept(typed.fastest, saved?.fastest ?? null, units);
  return slowest === null || fastest === null ? null : { slowest, fastest };
};

/** A pace that was not retyped is the one that was saved, to the fraction of a second that its text leaves out. */
const readKept = (text: string, saved: SecondsPerKm | null, units: UnitSystem): SecondsPerKm | null =>
  saved !== null && typedPace(saved, units) === text ? saved : readPace(text, units);

/**
 * A typed pace made slower by some seconds; one that cannot be read stays as it is.
 *
 * @example
 * steppedPace('4:57', 1, 'km') // '4:58'
 */
export const steppedPace = (text: string, step: number, units: UnitSystem): string => {
  const pace = readPace(text, units);
  if (pace === null) return text;
  const perUnit = units === 'mi' ? 1.609344 : 1;
  return typedPace(secondsPerKm(pace + step / perUnit), units);
};
