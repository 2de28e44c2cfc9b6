import { type Metres, metres } from '../units/quantity';
import type { RaceDistance } from './goal';

/** Length of each race by the World Athletics rules; the marathon is 42.195 km, the half its half. */
export const raceMetres: Readonly<Record<RaceDistance, Metres>> = {
  '5K': metres(5_000),
  '10K': metres(10_000),
  half: metres(21_097.5),
  marathon: metres(42_195),
  '50K': metres(50_000),
  '100K': metres(100_000),
};
