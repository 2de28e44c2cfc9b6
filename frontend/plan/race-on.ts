import type { GoalReply } from '../../shared/contract/goal/goal';
import type { Aim, Priority, RaceDistance } from '../../shared/domain/goal/goal';
import type { IsoDate } from '../../shared/domain/units/calendar';

/** A race of a plan; its name may be empty, and only the race trained for has an aim. */
export type PlanRace = Readonly<{ name: string; distance: RaceDistance; priority: Priority; aim: Aim | null }>;

/** The race of a day: the one the plan leads to, or one on the way to it; null when there is none. */
export const raceOn = (goal: GoalReply, date: IsoDate): PlanRace | null => {
  if (goal.kind === 'fitness') return null;
  if (goal.kind === 'from-zero')
    return goal.date === date ? { name: goal.name, distance: '5K', priority: 'A', aim: { kind: 'finish' } } : null;
  if (goal.date === date) return { name: goal.name, distance: goal.distance, priority: 'A', aim: goal.aim };

  const race = goal.races.find((other) => other.date === date);
  return race === undefined ? null : { name: race.name, distance: race.distance, priority: race.priority, aim: null };
};
