import type { Picture } from '../athlete/picture';
import type { PaceZones } from '../fitness/fitness';
import type { Paces } from '../fitness/pace-targets';
import { paceZones } from '../fitness/pace-zones';
import { predictionFor } from '../goal/race-day-prediction';
import { raceMetres } from '../goal/race-metres';
import { timeTrainedFor } from '../goal/time-trained-for';
import { type SecondsPerKm, secondsPerKm } from '../units/quantity';

const raceEfforts = ['5K', '10K', 'half', 'marathon'] as const;
export type RaceEffort = (typeof raceEfforts)[number];

/** Everything that turns zones and amounts into an athlete's own paces. */
export type ExpansionContext = Paces & Readonly<{ racePaces: Readonly<Record<RaceEffort, SecondsPerKm>> }>;

const racePace = (picture: Picture, effort: RaceEffort): SecondsPerKm => {
  const { goal } = picture;
  const ownTime = goal.kind === 'race' && goal.distance === effort ? timeTrainedFor(picture)?.time : undefined;
  const time = ownTime ?? predictionFor(picture, effort).middle;
  return secondsPerKm((time / raceMetres[effort]) * 1000);
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
