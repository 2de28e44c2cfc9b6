import { type Metres, type Seconds, seconds } from '../units/quantity';

/**
 * Fitness as one number, about 30 for a beginner and 85 at the world record: oxygen cost of the race's speed over the
 * share of oxygen uptake that can be held that long (Daniels & Gilbert, Oxygen Power, 1979). Sound for races of 3.5 to
 * 300 minutes.
 *
 * @example
 * fitnessScore(metres(10_000), seconds(2358)) // 53.03
 */
export const fitnessScore = (distance: Metres, time: Seconds): number => {
  const minutes = time / 60;
  const speed = distance / minutes;
  const cost = -4.6 + 0.182258 * speed + 0.000104 * speed ** 2;
  const share = 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
  return cost / share;
};

/** Fastest and slowest speed looked for, in m/s: beyond any race on foot. */
const fastestSpeed = 12;
const slowestSpeed = 0.8;

/** The time over a distance that is worth a score: the inverse of `fitnessScore`. */
export const timeForScore = (score: number, distance: Metres): Seconds => {
  let fast = distance / fastestSpeed;
  let slow = distance / slowestSpeed;

  // The score falls as the time grows, so halving the interval always closes in; 60 halvings reach a microsecond.
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (fast + slow) / 2;
    if (fitnessScore(distance, seconds(middle)) > score) fast = middle;
    else slow = middle;
  }
  return seconds((fast + slow) / 2);
};
