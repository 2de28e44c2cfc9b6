import type { Experience } from '../../athlete/picture';
import { fitnessScore, timeForScore } from '../../fitness/fitness-score';
import { type Seconds, seconds } from '../../units/quantity';
import { expectedGain } from '../expected-gain';
import { roundTime } from '../feasibility';
import type { RaceDistance } from '../goal';
import { raceMetres } from '../race-metres';

/** Weeks of a usual block in which fitness grows. */
const weeksOfGrowth = 10;

/** The score is sound up to five hours (Daniels & Gilbert 1979); beyond, 2 % is our guess for a year's second try. */
const longestScored = 300 * 60;
const gainBeyond = 0.98;

/** The time that one more block of training may bring over the distance of a race just run. */
export const nextTime = (distance: RaceDistance, time: Seconds, experience: Experience): Seconds => {
  if (time > longestScored) return roundTime(gainBeyond * time);
  const metres = raceMetres[distance];
  const score = fitnessScore(metres, time);
  const next = timeForScore(score + expectedGain(score, weeksOfGrowth, experience), metres);
  // Never the time just run, however little there is left to gain.
  return seconds(Math.min(roundTime(next), time - 1));
};
