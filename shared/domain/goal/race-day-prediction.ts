import type { Picture } from '../athlete/picture';
import { recentVolume } from '../athlete/recent-volume';
import { type RacePrediction, racePrediction } from '../fitness/race-prediction';
import { phaseLengths, planLength } from '../plan/phase-lengths';
import { expectedGain } from './expected-gain';
import type { RaceDistance } from './goal';

/** Fitness points that training until the goal's day may bring; a taper brings fitness out, it does not build any. */
export const gainByRaceDay = ({ goal, fitness, experience, recent, startsOn }: Picture): number => {
  const weeks = planLength(goal, startsOn);
  const { taper } = phaseLengths({ goal, weeks, experience, peakVolume: recentVolume(recent) });
  return expectedGain(fitness.score, weeks - taper, experience);
};

/** What an athlete could race over a distance with some more points of fitness; today's time with none. */
export const predictionFor = (
  { fitness, recent }: Pick<Picture, 'fitness' | 'recent'>,
  distance: RaceDistance,
  gain = 0,
): RacePrediction =>
  racePrediction({
    fitness: { ...fitness, score: fitness.score + gain },
    distance,
    weeklyVolume: recentVolume(recent),
    longestRun: recent.longestRun,
  });
