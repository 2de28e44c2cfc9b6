import type { RaceDistance } from '../../domain/goal/goal';
import { raceMetres } from '../../domain/goal/race-metres';
import type { Effort, Workout } from '../../domain/session/workout';
import { distance } from './sets';

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
