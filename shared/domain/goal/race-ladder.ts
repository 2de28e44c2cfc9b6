import { type RaceDistance, raceDistances } from './goal';

/** The next longer race, or null beyond the longest. */
export const longerRace = (distance: RaceDistance): RaceDistance | null =>
  raceDistances[raceDistances.indexOf(distance) + 1] ?? null;

/** The next shorter race, or null below the shortest. */
export const shorterRace = (distance: RaceDistance): RaceDistance | null =>
  raceDistances[raceDistances.indexOf(distance) - 1] ?? null;
