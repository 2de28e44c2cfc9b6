import type { Workout } from '../../domain/session/workout';
import type { Brief } from './brief';
import { time } from './sets';

/** Strength work as one block of minutes: shorter in recovery weeks and in the taper. */
export const strengthWorkout = ({ picture, week }: Brief): Workout => {
  const light = week.recovery || week.phase === 'taper';
  const minutes = light ? Math.max(15, Math.round((0.6 * picture.strength.minutes) / 5) * 5) : picture.strength.minutes;
  return {
    kind: 'strength',
    warmUp: null,
    main: [{ type: 'segment', amount: time(60 * minutes), effort: 1 }],
    coolDown: null,
  };
};
