import * as z from 'zod';
import { pace, thresholdPace } from './values';

const row = z.strictObject({ slowest: pace, fastest: pace });

/** Rows of the zone table that the athlete sets by hand; the others follow from the threshold. */
export const zoneRows = z.strictObject({
  1: row.optional(),
  2: row.optional(),
  3: row.optional(),
  4: row.optional(),
  5: row.optional(),
  6: row.optional(),
});

/** Beats per minute an athlete could hold for about an hour; the bounds only keep out what nobody's heart does. */
export const thresholdHeartRate = z
  .int('A heart rate is a whole number of beats per minute.')
  .min(90, 'A threshold heart rate is at least 90.')
  .max(220, 'A threshold heart rate is at most 220.');

/** Zones set by hand: the threshold, or null to let results decide, and single rows. */
export const zonesRequest = z.strictObject({
  threshold: thresholdPace.nullable(),
  rows: zoneRows,
  /** Null takes it away; left out, the one that was set before stays. */
  thresholdHeartRate: thresholdHeartRate.nullable().optional(),
});

export type ZoneRows = z.output<typeof zoneRows>;
export type ZonesRequest = z.output<typeof zonesRequest>;
