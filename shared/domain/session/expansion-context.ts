import type { Picture } from '../athlete/picture';
import type { PaceZones } from '../fitness/fitness';
import { timeForScore } from '../fitness/fitness-score';
import type { Paces } from '../fitness/pace-targets';
import { paceZones } from '../fitness/pace-zones';
import { raceMetres } from '../goal/race-metres';
import { type SecondsPerKm, secondsPerKm } from '../units/quantity';

export const raceEfforts = ['5K', '10K', 'half', 'marathon'] as const;
export type RaceEffort = (typeof raceEfforts)[number];

/** All that turns zones and amounts into an athlete's own paces. */
export type ExpansionContext = Paces & Readonly<{ racePaces: Readonly<Record<RaceEffort, SecondsPerKm>> }>;

/** A goal may be trained for at its own pace up to this much faster than predicted; beyond, today's pace (our rule). */
const boldestGoal = 1.07;

/** The goal's pace where the distance is the goal's and the wish is within reach; else the predicted one. */
const racePace = ({ goal, fitness }: Picture, effort: RaceEffort): SecondsPerKm => {
  const distance = raceMetres[effort];
  const predicted = timeForScore(fitness.score, distance);
  const wished = goal.kind === 'race' && goal.distance === effort && goal.aim.kind === 'time' ? goal.aim.time : null;
  const time = wished !== null && predicted <= wished * boldestGoal ? wished : predicted;
  return secondsPerKm((time / distance) * 1000);
};

/** The context of an athlete's picture; `zones` are the athlete's own where they were set by hand. */
export const expansionContext = (
  picture: Picture,
  zones: PaceZones = paceZones(picture.fitness.threshold),
): ExpansionContext => ({
  threshold: picture.fitness.threshold,
  zones,
  racePaces: {
    '5K': racePace(picture, '5K'),
    '10K': racePace(picture, '10K'),
    half: racePace(picture, 'half'),
    marathon: racePace(picture, 'marathon'),
  },
});
