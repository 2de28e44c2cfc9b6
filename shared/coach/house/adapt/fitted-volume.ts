import type { WeekEnvelope } from '../../../domain/adaptation/envelope';
import { addsRunning } from '../../../domain/adaptation/envelope/adds-running';
import type { LivePlan } from '../../../domain/adaptation/live-plan';
import { longShare } from '../../../domain/plan/rules/long-run-share';
import type { ExpansionContext } from '../../../domain/session/expansion-context';
import { weekdayOf } from '../../../domain/units/calendar';
import { type Metres, metres } from '../../../domain/units/quantity';
import { type AdaptedDay, isIntenseDay, isRun, runningOf, withWorkout } from './adapted-day';
import { lengthenedTo, shortenedTo } from './shorter-workout';

/** The shortest run, and the shortest of light weeks, in minutes. */
const shortest = 20.5;
const shortestInLightWeeks = 15.5;

export type Fitting = Readonly<{
  envelope: WeekEnvelope;
  live: LivePlan;
  /** Running of the week that stands: what was run of it, and what is run around a race. */
  standing: number;
  isLight: boolean;
  context: ExpansionContext;
}>;

/**
 * Brings the runs of a week to the running it may hold: all a little shorter, and fewer where they would be too short.
 */
export const fittedVolume = (days: readonly AdaptedDay[], fitting: Fitting): readonly AdaptedDay[] => {
  const room = Math.max(0, fitting.envelope.volume.most - fitting.standing);
  const total = runningOf(days);
  const mayGrow = adds(fitting.envelope) && room > total * 1.005;
  if (total <= room + 50) return mayGrow ? lengthened(days, room - total, fitting) : days;
  return shortened(days, room, fitting);
};

/**
 * Only who feels strong, asks for it or is led back runs farther. Where a long run may not yet be what it was to be,
 * the easy ones of a week that is led back take over what it lacks; of other weeks none does.
 */
const adds = ({ regrown, reasons }: WeekEnvelope): boolean =>
  regrown || (reasons.length > 0 && reasons.every(({ signal }) => addsRunning(signal)));

const shortened = (days: readonly AdaptedDay[], room: number, fitting: Fitting): readonly AdaptedDay[] => {
  const runs = days.filter(isRun);
  const [first] = runs;
  if (first === undefined) return days;
  const total = runningOf(runs);
  const factor = Math.min(1, room / Math.max(1, total));
  const tooShort = runs.filter((day) => isTooShort(day, factor, fitting));
  if (tooShort.length > 0) {
    const out = tooShort.toSorted((one, other) => rank(one) - rank(other))[0] ?? first;
    return shortened(
      days.filter((day) => day !== out),
      room,
      fitting,
    );
  }

  const long = longOf(runs);
  const rest = runs.filter((day) => day !== long);
  const othersBeside = (length: number): number =>
    Math.min(1, Math.max(0, room - length) / Math.max(1, runningOf(rest)));
  const wishes = [longRunOf(long, runs, room, fitting), factor * long.run.distance].map((length) =>
    Math.min(length, room),
  );
  // The others keep their least; a long run that takes it from them is too long.
  const longest =
    wishes.find((length) => rest.every((day) => !isTooShort(day, othersBeside(length), fitting))) ??
    Math.min(...wishes);
  const others = othersBeside(longest);
  const most = (day: AdaptedDay): number => (day === long ? longest : runs.length > 1 ? 0.97 * longest : longest);
  const shorter = days.map((day) =>
    isRun(day) ? withLength(day, Math.min(day.run.distance * (day === long ? 1 : others), most(day)), fitting) : day,
  );
  return givenBack(days, shorter, room, most, fitting);
};

const withLength = (day: AdaptedDay, length: number, { context }: Fitting): AdaptedDay =>
  withWorkout(day, shortenedTo(day.workout, wholeHundreds(length), context), 'shorter', context);

const wholeHundreds = (length: number): Metres => metres(Math.floor(length / 100 + 1e-6) * 100);

/** Hard sessions are cut by whole repetitions: what they give too much stays with the easy runs. */
const givenBack = (
  before: readonly AdaptedDay[],
  shorter: readonly AdaptedDay[],
  room: number,
  most: (day: AdaptedDay) => number,
  fitting: Fitting,
): readonly AdaptedDay[] => {
  let left = room - runningOf(shorter);
  return shorter.map((now, index) => {
    const was = before[index];
    if (was === undefined || left < 100 || !isRun(now) || isIntenseDay(now)) return now;
    const length = Math.min(was.run.distance, most(was), now.run.distance + left);
    if (length < now.run.distance + 100) return now;
    const longer = withLength(was, length, fitting);
    left -= longer.run.distance - now.run.distance;
    return longer;
  });
};

const longOf = (runs: readonly AdaptedDay[]): AdaptedDay =>
  runs.reduce((best, day) => (lengthOf(day) > lengthOf(best) ? day : best));

/** The run that is long by name counts as the longest, then what was planned longest. */
const lengthOf = ({ workout, session }: AdaptedDay): number =>
  (workout.kind === 'long' ? 100_000 : 0) + session.distance;

/** The long run shrinks with its week; in a recovery week it keeps what its own limit leaves it. */
const longRunOf = (long: AdaptedDay, runs: readonly AdaptedDay[], room: number, fitting: Fitting): number => {
  const planned = runs.reduce((sum, { session }) => sum + session.distance, 0);
  const proportional = (long.session.distance * room) / Math.max(1, planned);
  const wished = fitting.envelope.recovery ? Math.max(proportional, 0.97 * long.run.distance) : proportional;
  return Math.min(long.run.distance, wished, mostOfWeek(runs.length, room, fitting));
};

/** Easy runs go before hard ones, and short ones before long ones. */
const rank = (day: AdaptedDay): number => (isIntenseDay(day) ? 100_000 : 0) + day.run.distance;

const isTooShort = ({ run }: AdaptedDay, factor: number, { live, isLight }: Fitting): boolean => {
  if (factor >= 1) return false;
  // Sessions of running and walking in turn are measured by what they have become, not by twenty minutes.
  const least = live.picture.goal.kind === 'from-zero' ? 10 : isLight ? shortestInLightWeeks : shortest;
  return run.duration * factor < 60 * least;
};

/** With fewer runs a long one becomes a larger part of its week. */
const mostOfWeek = (runs: number, room: number, { live: { picture } }: Fitting): number =>
  runs < 2 || picture.goal.kind === 'from-zero'
    ? Number.POSITIVE_INFINITY
    : Math.max(
        0.98 * longShare(picture.goal.kind === 'race' ? picture.goal.distance : null, runs) * room,
        halfHour(picture),
      );

const halfHour = ({ fitness }: LivePlan['picture']): Metres => metres(1_750_000 / (fitness.threshold / 0.82));

/** More easy running, on easy days only, none of them longer than the long run or the minutes of its day. */
const lengthened = (days: readonly AdaptedDay[], extra: number, { live, context }: Fitting): readonly AdaptedDay[] => {
  const easy = days.filter(({ workout }) => workout.kind === 'easy' && workout.main.length === 1);
  const longest = Math.max(0, ...days.filter(isRun).map(({ run }) => run.distance));
  let left = extra;
  return days.map((day) => {
    if (!easy.includes(day)) return day;
    const share = Math.floor(Math.min(extra / easy.length, left) / 100) * 100;
    const target = metres(Math.min(day.run.distance + share, 0.95 * longest));
    const longer = withWorkout(
      day,
      lengthenedTo(day.workout, metres(Math.floor(target / 100) * 100)),
      'longer',
      context,
    );
    const cap = live.picture.schedule.maxMinutes[weekdayOf(day.date)] ?? 99;
    const together = days.filter(({ date }) => date === day.date).reduce((sum, one) => sum + one.run.duration, 0);
    const isLonger = longer.run.distance > day.run.distance;
    if (!isLonger || together - day.run.duration + longer.run.duration > 60 * cap) return day;
    left -= longer.run.distance - day.run.distance;
    return longer;
  });
};
