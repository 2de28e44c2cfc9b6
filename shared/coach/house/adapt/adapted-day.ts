import { type ExpandedWorkout, expandWorkout } from '../../../domain/session/expand-workout';
import type { ExpansionContext } from '../../../domain/session/expansion-context';
import { isRunKind } from '../../../domain/session/implied-parts';
import { isHardSession } from '../../../domain/session/is-hard-session';
import { isIntense } from '../../../domain/session/is-intense';
import { parseWorkout } from '../../../domain/session/parse-workout';
import { printWorkout } from '../../../domain/session/print-workout';
import type { Session } from '../../../domain/session/session';
import type { Workout } from '../../../domain/session/workout';
import type { IsoDate } from '../../../domain/units/calendar';

/** What was done to a session on its way into the new week. */
export type Change = 'none' | 'moved' | 'easier' | 'shorter' | 'swapped' | 'longer';

/** A session of a week while it is being adapted. */
export type AdaptedDay = Readonly<{
  /** As it stood before. */
  session: Session;
  date: IsoDate;
  workout: Workout;
  /** The workout as this athlete would run it. */
  run: ExpandedWorkout;
  change: Change;
}>;

/** A session as it stands; null when its notation cannot be read, and then it is left alone. */
export const unchangedDay = (session: Session): AdaptedDay | null => {
  const read = parseWorkout(session.notation);
  if (read.status === 'invalid') return null;
  const { sections, distance, duration, load, zoneTimes } = session;
  return {
    session,
    date: session.date,
    workout: read.workout,
    run: { sections, distance, duration, load, zoneTimes },
    change: 'none',
  };
};

export const withWorkout = (
  day: AdaptedDay,
  workout: Workout,
  change: Change,
  context: ExpansionContext,
): AdaptedDay =>
  printWorkout(workout) === printWorkout(day.workout)
    ? day
    : { ...day, workout, run: expandWorkout(workout, context), change };

/** The day as a session, to be asked what it holds. */
export const sessionOf = ({ session, date, workout, run }: AdaptedDay): Session => ({
  ...session,
  ...run,
  date,
  kind: workout.kind,
  notation: printWorkout(workout),
});

export const isRun = ({ workout }: AdaptedDay): boolean => isRunKind(workout.kind);
export const isHardDay = (day: AdaptedDay): boolean => isHardSession(sessionOf(day));
export const isIntenseDay = (day: AdaptedDay): boolean => isIntense(sessionOf(day));
export const runningOf = (days: readonly AdaptedDay[]): number =>
  days.filter(isRun).reduce((sum, { run }) => sum + run.distance, 0);
