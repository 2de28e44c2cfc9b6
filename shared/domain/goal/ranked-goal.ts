import { spokenDay } from '../units/spoken-day';
import { type Goal, type Priority, type RaceDistance, type RaceGoal, raceDistances } from './goal';
import { goalName } from './goal-name';

/** A goal among others: which it is, and how much it matters. */
export type RankedGoal = Readonly<{ id: string; goal: Goal; priority: Priority }>;
export type RankedRace = Readonly<{ id: string; goal: RaceGoal; priority: Priority }>;

export const isRace = (ranked: RankedGoal): ranked is RankedRace => ranked.goal.kind === 'race';

export const byDate = (one: RankedRace, other: RankedRace): number =>
  one.goal.date.localeCompare(other.goal.date) || one.id.localeCompare(other.id);

/** How far apart two distances lie: 5K and 10K are neighbours, 5K and marathon three steps apart. */
export const stepsApart = (one: RaceDistance, other: RaceDistance): number =>
  Math.abs(raceDistances.indexOf(one) - raceDistances.indexOf(other));

/** Marathon or longer: races that take weeks to recover from. */
export const isLongRace = (distance: RaceDistance): boolean =>
  distance === 'marathon' || distance === '50K' || distance === '100K';

/** A race as it is told from others. @example 'the half marathon on 4 April 2027' */
export const raceOnDay = ({ goal }: Readonly<{ goal: RaceGoal }>): string =>
  `the ${goalName(goal)} on ${spokenDay(goal.date)}`;

/** Two races by length; of two alike the earlier counts as the longer. */
export const byLength = (one: RankedRace, other: RankedRace): readonly [shorter: RankedRace, longer: RankedRace] => {
  const longer = raceDistances.indexOf(one.goal.distance) - raceDistances.indexOf(other.goal.distance);
  const isOneLonger = longer === 0 ? byDate(one, other) <= 0 : longer > 0;
  return isOneLonger ? [other, one] : [one, other];
};

/** Of two races that cannot both be the peak, the one that gives way: the shorter, or the later of two alike. */
export const yieldingRace = (one: RankedRace, other: RankedRace): RankedRace => byLength(one, other)[0];
