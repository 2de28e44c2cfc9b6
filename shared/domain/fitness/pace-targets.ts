import { type SecondsPerKm, secondsPerKm } from '../units/quantity';
import type { PaceRange, PaceZones, Zone } from './fitness';
import { zoneOfPace } from './pace-zones';

/** What a stretch of running is for; it decides which part of a zone is asked for. */
export type Purpose = 'recovery' | 'easy' | 'long' | 'steady' | 'tempo' | 'cruise' | 'vo2' | 'repetition';

/** The paces an athlete trains by. */
export type Paces = Readonly<{ threshold: SecondsPerKm; zones: PaceZones }>;

export type Band = Readonly<{ zone: Zone; slow: number; fast: number }>;

/**
 * Shares of threshold speed asked for within a zone. A whole zone is too wide to be an instruction. Tempo is threshold
 * ± 2.5 %; VO2 lies about Daniels' interval pace (107.7 % of 60-minute speed), repetitions about his R pace; the rest
 * is our rule.
 */
export const bands: Readonly<Record<Purpose, Band>> = {
  recovery: { zone: 1, slow: 0.68, fast: 0.76 },
  easy: { zone: 2, slow: 0.78, fast: 0.86 },
  long: { zone: 2, slow: 0.78, fast: 0.88 },
  steady: { zone: 3, slow: 0.89, fast: 0.94 },
  tempo: { zone: 4, slow: 0.975, fast: 1.025 },
  cruise: { zone: 4, slow: 0.985, fast: 1.015 },
  vo2: { zone: 5, slow: 1.06, fast: 1.09 },
  repetition: { zone: 6, slow: 1.13, fast: 1.19 },
};

/** Rounds to whole seconds and keeps within the zone; a zone moved by hand clear of the band is given whole. */
const within = (zone: PaceRange, slow: number, fast: number): PaceRange => {
  const slowest = secondsPerKm(Math.min(Math.round(slow), zone.slowest));
  const fastest = secondsPerKm(Math.max(Math.round(fast), zone.fastest));
  return fastest < slowest ? { slowest, fastest } : zone;
};

/**
 * The pace band to run, inside its zone.
 *
 * @example
 * paceTarget('tempo', { threshold: secondsPerKm(297), zones }) // { slowest: 305, fastest: 290 }, or 5:05 down to 4:50
 */
export const paceTarget = (purpose: Purpose, { threshold, zones }: Paces): PaceRange => {
  const { zone, slow, fast } = bands[purpose];
  return within(zones[zone], threshold / slow, threshold / fast);
};

/** How far race pace may wander: ± 1.5 % is about 4 s/km, what a runner can hold by feel (our rule). */
const raceTolerance = 0.015;

/** A race pace as a band inside the zone it falls in. */
export const racePaceTarget = (pace: SecondsPerKm, zones: PaceZones): Readonly<{ zone: Zone; pace: PaceRange }> => {
  const zone = zoneOfPace(pace, zones);
  return { zone, pace: within(zones[zone], pace / (1 - raceTolerance), pace / (1 + raceTolerance)) };
};
