import { metresPerMile } from '../../units/format';
import { type Metres, type Seconds, seconds } from '../../units/quantity';
import type { RaceTime } from '../race-time';

const marathon = 42_195;

// The regression saw few runners below 10 or above 60 miles a week; beyond, its line would run away.
const tensOfMiles = (weeklyVolume: Metres): number => Math.min(60, Math.max(10, weeklyVolume / metresPerMile)) / 10;

/**
 * Marathon time from one shorter race and the weekly mileage (Vickers & Vertosick 2016, BMC Sports Sci Med Rehabil
 * 8:26, model 1, from 2,303 recreational runners; root mean square error 15 minutes).
 *
 * @example
 * A half in 1:45:00 at 48.3 km (30 miles) a week: 3:54:10
 */
export const vickersOneRace = ({ distance, time }: RaceTime, weeklyVolume: Metres): Seconds => {
  const raceSpeed = marathon / (time * (marathon / distance) ** 1.07);
  // 0.064, not the 0.64 of several copies on the web, which turns a 1:45 half into a 2:28 marathon.
  const speed = 0.16018617 + 0.83076202 * raceSpeed + 0.06423826 * tensOfMiles(weeklyVolume);
  return seconds(marathon / speed);
};

/** Marathon time from two races of different length and the weekly mileage (Vickers & Vertosick 2016, model 2). */
export const vickersTwoRaces = (shorter: RaceTime, longer: RaceTime, weeklyVolume: Metres): Seconds => {
  const fade = Math.log(longer.time / shorter.time) / Math.log(longer.distance / shorter.distance);
  const toMarathon = 1.4510756 - 0.23797948 * fade - 0.01410023 * tensOfMiles(weeklyVolume);
  return seconds(longer.time * (marathon / longer.distance) ** toMarathon);
};
