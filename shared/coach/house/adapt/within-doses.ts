import type { ExpandedWorkout } from '../../../domain/session/expand-workout';
import type { ExpansionContext } from '../../../domain/session/expansion-context';
import type { Amount, Workout } from '../../../domain/session/workout';
import { metres } from '../../../domain/units/quantity';
import { shorterMains } from '../replacing/cuts';
import { type AdaptedDay, isIntenseDay, isRun, runningOf, withWorkout } from './adapted-day';

/** Middle of the interval band in shares of threshold speed. */
const intervalSpeed = 1.075;
/** A lone stretch at threshold shorter than this is neither repetition nor steady run. */
const shortestSteady = 8 * 60;

type Doses = Readonly<{ threshold: number; interval: number }>;

/**
 * Hard work that its week has become too light for, cut piece by piece until it fits, the running made up by a longer
 * warm-up: a tenth of the week at threshold and 8 % in intervals (Daniels’ Running Formula). What is too little to be
 * worth it stays for the review to judge. `standing`: running of the week beside these days, in metres.
 */
export const withinDoses = (
  days: readonly AdaptedDay[],
  standing: number,
  context: ExpansionContext,
): readonly AdaptedDay[] => {
  const volume = standing + runningOf(days);
  const { threshold } = context;
  const minutesAt = (distance: number, pace: number): number => (distance * pace) / 60_000;
  const doses: Doses = {
    threshold: Math.min(40, Math.max(10, minutesAt(0.1 * volume, threshold))),
    interval: Math.min(25, Math.max(6, minutesAt(0.08 * volume, threshold / intervalSpeed))),
  };
  return days.map((day) => {
    // Race pace has a dose of its own, and a long run is more than its pace.
    if (!isRun(day) || !isIntenseDay(day) || day.workout.kind === 'long' || hasRacePace(day.workout)) return day;
    return isWithin(day, doses) ? day : trimmed(day, doses, context);
  });
};

const hasRacePace = ({ main }: Workout): boolean => JSON.stringify(main).includes('"@');

const trimmed = (day: AdaptedDay, doses: Doses, context: ExpansionContext): AdaptedDay =>
  shorterMains(day.workout.main)
    .map((main) => refilled(day, withWorkout(day, { ...day.workout, main }, 'shorter', context), context))
    .find((shorter) => isWithin(shorter, doses) && isWorthIt(shorter.run)) ?? day;

/** What the work no longer takes is run easily before it, as far as the session went. */
const refilled = (was: AdaptedDay, now: AdaptedDay, context: ExpansionContext): AdaptedDay => {
  const { warmUp } = now.workout;
  const missing = Math.floor((was.run.distance - now.run.distance) / 100) * 100;
  if (warmUp?.unit !== 'm' || missing <= 0) return now;
  const longer: Amount = { unit: 'm', metres: metres(warmUp.metres + missing) };
  const whole = withWorkout(now, { ...now.workout, warmUp: longer }, 'shorter', context);
  const isNoMore = whole.run.distance <= was.run.distance && whole.run.duration <= was.session.duration;
  return isNoMore && whole.run.load <= was.run.load ? whole : now;
};

const isWithin = ({ run }: AdaptedDay, { threshold, interval }: Doses): boolean =>
  run.zoneTimes[4] <= 60 * threshold && run.zoneTimes[5] <= 60 * interval && !isLoneAndShort(run);

const isLoneAndShort = ({ sections }: Pick<ExpandedWorkout, 'sections'>): boolean => {
  const reps = sections
    .flatMap(({ groups }) => groups)
    .flatMap(({ times, steps }) =>
      steps.filter(({ role, zone }) => role === 'work' && zone === 4).map(({ seconds }) => ({ times, seconds })),
    );
  const [only] = reps;
  return only !== undefined && reps.length === 1 && only.times === 1 && only.seconds < shortestSteady;
};

const isWorthIt = ({ zoneTimes }: Pick<ExpandedWorkout, 'zoneTimes'>): boolean =>
  zoneTimes[4] >= shortestSteady || zoneTimes[5] >= 6 * 60 || zoneTimes[6] > 0;
