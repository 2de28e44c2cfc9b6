import { type Seconds, seconds } from '../units/quantity';

/** Carbohydrate to take in on the run, in grams an hour. */
export type Fuelling = Readonly<{ least: number; most: number }>;

/** Runs of less than this need water at most. */
const fuelledFrom = seconds(75 * 60);
const longFrom = seconds(150 * 60);

/**
 * What a run of some length is fed with: nothing under 75 minutes, 30–60 g of carbohydrate an hour up to two and a half
 * hours, 60–90 beyond (Thomas, Erdman & Burke 2016, Med Sci Sports Exerc 48:543; Jeukendrup 2014, Sports Med 44:S25).
 *
 * @example
 * fuelling(seconds(2 * 3600)) // { least: 30, most: 60 }
 */
export const fuelling = (duration: Seconds): Fuelling | null => {
  if (duration < fuelledFrom) return null;
  return duration <= longFrom ? { least: 30, most: 60 } : { least: 60, most: 90 };
};
