import { type SecondsPerKm, secondsPerKm } from '../units/quantity';
import type { RaceDistance } from './goal';

/** No goal is faster: a little ahead of the men's world record over each distance (World Athletics, IAU), in s/km. */
export const fastestGoalPaces: Readonly<Record<RaceDistance, SecondsPerKm>> = {
  '5K': secondsPerKm(150),
  '10K': secondsPerKm(155),
  half: secondsPerKm(159),
  marathon: secondsPerKm(168),
  '50K': secondsPerKm(188),
  '100K': secondsPerKm(216),
};

/** No goal for a time is slower: a brisk walk, 15:00 /km (our rule). */
export const slowestGoalPace = secondsPerKm(900);
