import { metres, type SecondsPerKm, seconds, secondsPerKm } from '../units/quantity';
import { fitnessScore } from './fitness-score';

/** Threshold, as we define it, is the pace of a 60-minute race. */
const hour = seconds(3600);

// Metres in an hour: a walk, and beyond any runner.
const shortest = 3_000;
const longest = 30_000;

/**
 * The threshold pace that a fitness score is worth (Daniels & Gilbert 1979, solved for 60 minutes).
 *
 * @example
 * thresholdOfScore(45) // 276 s/km, or 4:36
 */
export const thresholdOfScore = (score: number): SecondsPerKm => {
  let short = shortest;
  let long = longest;
  // The score grows with the distance, so halving the interval always closes in.
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (short + long) / 2;
    if (fitnessScore(metres(middle), hour) > score) long = middle;
    else short = middle;
  }
  return secondsPerKm((hour / ((short + long) / 2)) * 1000);
};

/** The score of a runner who can race at this pace for an hour. */
export const scoreOfThreshold = (threshold: SecondsPerKm): number =>
  fitnessScore(metres((hour / threshold) * 1000), hour);
