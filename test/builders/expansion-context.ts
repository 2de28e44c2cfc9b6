import { timeForScore } from '../../shared/domain/fitness/fitness-score';
import { paceZones } from '../../shared/domain/fitness/pace-zones';
import { scoreOfThreshold } from '../../shared/domain/fitness/threshold-pace';
import { raceMetres } from '../../shared/domain/goal/race-metres';
import type { ExpansionContext, RaceEffort } from '../../shared/domain/session/expansion-context';
import { type SecondsPerKm, secondsPerKm } from '../../shared/domain/units/quantity';

/** The paces of a runner with this threshold; 4:57 /km unless said otherwise. */
export const anExpansionContext = (threshold: SecondsPerKm = secondsPerKm(297)): ExpansionContext => {
  const racePace = (effort: RaceEffort): SecondsPerKm =>
    secondsPerKm((timeForScore(scoreOfThreshold(threshold), raceMetres[effort]) / raceMetres[effort]) * 1000);

  return {
    threshold,
    zones: paceZones(threshold),
    racePaces: {
      '5K': racePace('5K'),
      '10K': racePace('10K'),
      half: racePace('half'),
      marathon: racePace('marathon'),
    },
  };
};
