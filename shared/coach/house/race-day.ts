import type { Goal, RaceDistance } from '../../domain/goal/goal';
import { raceMetres } from '../../domain/goal/race-metres';
import type { DaySlot } from '../../domain/plan/blueprint';
import type { Effort, Workout } from '../../domain/session/workout';
import type { Brief } from './brief';
import { distance } from './sets';

/** The race of a day: the goal's own on race day, else the one that supports it; null where there is none. */
export const raceOn = (slot: DaySlot, { picture: { goal }, blueprint, week }: Brief): RaceDistance | null =>
  slot.date === blueprint.raceDay ? goalDistance(goal) : (week.race?.distance ?? null);

// The way from zero ends in a 5K.
const goalDistance = (goal: Goal): RaceDistance | null => {
  if (goal.kind === 'fitness') return null;
  return goal.kind === 'race' ? goal.distance : '5K';
};

/** The race itself. Warming up is told in the note: it belongs to the day, not to the week's running. */
export const raceWorkout = (race: RaceDistance): Workout => {
  const effort: Effort = race === '50K' || race === '100K' ? 2 : race;
  return {
    kind: 'race',
    warmUp: null,
    main: [{ type: 'segment', amount: distance(raceMetres[race]), effort }],
    coolDown: null,
  };
};
