import type { Picture } from '../athlete/picture';
import { timeForScore } from '../fitness/fitness-score';
import { returnFactor } from '../fitness/return-factor';
import { raceName } from '../goal/goal-name';
import { raceMetres } from '../goal/race-metres';
import { spokenDay } from '../units/spoken-day';

/**
 * What days off mean for a race, as a range: from what is lost with other training meanwhile to what is lost without
 * any (Daniels’ Running Formula), in whole minutes of the race’s time. Null where five days or fewer cost nothing, or
 * no race is the goal.
 *
 * @example
 * goalAfterTimeOff(picture, 14) // 'For your goal: 14 days off usually cost 1–3 % of fitness, …'
 */
export const goalAfterTimeOff = ({ goal, fitness }: Picture, daysOff: number): string | null => {
  if (goal.kind !== 'race' || daysOff <= 5) return null;
  const kept = [returnFactor(daysOff, true), returnFactor(daysOff, false)] as const;
  const before = timeForScore(fitness.score, raceMetres[goal.distance]);
  const slower = kept.map((share) => (timeForScore(fitness.score * share, raceMetres[goal.distance]) - before) / 60);
  const losses = kept.map((share) => 100 * (1 - share));
  const cost = `${daysOff} days off usually cost ${range(losses)} % of fitness, ${range(slower)} minutes over the ${raceName(goal.distance)} if you raced on the day you are back.`;
  return `For your goal: ${cost} Much of it returns on the way back; how much of it by ${spokenDay(goal.date)} nobody can promise, so let the next weeks show it before you hold on to a time.`;
};

/** Whole numbers around two figures, always two different ones. */
const range = ([low = 0, high = 0]: readonly number[]): string =>
  `${Math.floor(low)}–${Math.max(Math.ceil(high), Math.floor(low) + 1)}`;
