import { expandWorkout } from '../../../domain/session/expand-workout';
import type { ExpansionContext } from '../../../domain/session/expansion-context';
import type { Session } from '../../../domain/session/session';
import type { Block, Substitute, Workout } from '../../../domain/session/workout';
import { metres, seconds } from '../../../domain/units/quantity';
import { easyWorkout } from '../easy-runs';

/** The load of one stands for more than the load of another only beyond what rounding costs. */
const isNoMore = (workout: Workout, session: Session, context: ExpansionContext): boolean => {
  const expanded = expandWorkout(workout, context);
  return (
    expanded.load <= session.load && expanded.duration <= session.duration && expanded.distance <= session.distance
  );
};

/** Easy running in place of a session: no farther, no longer and no more load than it had. */
export const easyInstead = (session: Session, context: ExpansionContext): Workout => {
  const isLong = session.kind === 'long';
  for (let distance: number = session.distance; distance > 1000; distance -= 100) {
    const workout: Workout = { ...easyWorkout(metres(distance)), kind: isLong ? 'long' : 'easy' };
    if (isNoMore(workout, session, context)) return workout;
  }
  return easyWorkout(metres(Math.min(1000, session.distance)));
};

/** The easy running of a session without its strides or hill sprints, which were a small part of it. */
export const withoutStrides = (workout: Workout, session: Session, context: ExpansionContext): Workout => {
  const main = workout.main.filter(({ type }) => type !== 'strides');
  return main.length > 0 && main.length < workout.main.length
    ? { ...workout, kind: workout.kind === 'strides' ? 'easy' : workout.kind, main }
    : easyInstead(session, context);
};

const shortestMinutes = 20;

/**
 * The same minutes on other legs, easy: cycling, deep water and the elliptical keep fitness for weeks when they last as
 * long as the runs they replace (Wilber 1996, Bushman 1997).
 */
export const crossTraining = (session: Session, kind: Substitute, context: ExpansionContext): Workout => {
  const effort = kind === 'walk' ? 'walk' : session.kind === 'recovery' ? 1 : 2;
  const longest = Math.max(1, Math.floor(session.duration / 60));
  const whole = longest >= shortestMinutes ? Math.floor(longest / 5) * 5 : longest;
  // What hardly tires, such as minutes of running and walking in turn, is replaced by what tires even less.
  const wishes = [standing(kind, whole, effort), standing(kind, whole, 1), standing('walk', whole, 'walk')] as const;
  return wishes.find((workout) => expandWorkout(workout, context).load <= session.load) ?? wishes[2];
};

const standing = (kind: Substitute, minutes: number, effort: 1 | 2 | 'walk'): Workout => {
  const block: Block = { type: 'segment', amount: { unit: 's', seconds: seconds(60 * minutes) }, effort };
  return { kind, warmUp: null, main: [block], coolDown: null };
};
