import type { WeekEnvelope } from '../../../domain/adaptation/envelope';
import type { LivePlan } from '../../../domain/adaptation/live-plan';
import type { ExpansionContext } from '../../../domain/session/expansion-context';
import { isHardSession } from '../../../domain/session/is-hard-session';
import { daysBetween, type IsoDate, weekdayOf } from '../../../domain/units/calendar';
import { minutes } from '../../../domain/units/quantity';
import { type AdaptedDay, isHardDay, isIntenseDay, isRun, withWorkout } from './adapted-day';
import { easyInstead } from './easier-workouts';
import { shortenedToTime } from './shorter-workout';

/** Under 100 minutes an easy run is no hard session. */
const notHard = minutes(98);

/**
 * Clears the closed days. Where the athlete named days on which they can run, the most important sessions move there,
 * the long run first; a hard one keeps its distance from other hard days or becomes easy. The rest is left out.
 */
export const clearedDays = (
  days: readonly AdaptedDay[],
  { closed, moveTo, number }: WeekEnvelope,
  live: LivePlan,
  context: ExpansionContext,
): readonly AdaptedDay[] => {
  if (closed.length === 0) return days;
  const staying = days.filter(({ date }) => !closed.includes(date));
  const fixed = live.weeks.slice(Math.max(0, number - 2), number + 1).flatMap(({ sessions }) => sessions);
  const own = new Set(days.map(({ session }) => session.id));
  const hardElsewhere = fixed
    .filter((session) => !own.has(session.id) && isHardSession(session))
    .map(({ date }) => date);
  const waiting = days
    .filter((day) => closed.includes(day.date) && isRun(day))
    .toSorted((one, other) => worth(other) - worth(one));

  const placed: AdaptedDay[] = [...staying];
  for (const date of moveTo ?? []) {
    const isTaken = fixed.some((session) => session.date === date && !own.has(session.id));
    if (isTaken || placed.some((day) => day.date === date && isRun(day))) continue;
    const next = waiting.shift();
    if (next === undefined) break;
    const hardDates = [...hardElsewhere, ...placed.filter(isHardDay).map((day) => day.date)];
    placed.push(moved(next, date, hardDates, live, context));
  }
  return placed;
};

const worth = (day: AdaptedDay): number =>
  (isIntenseDay(day) ? 50_000 : 0) + (day.workout.kind === 'long' ? 100_000 : 0) + day.run.distance;

const moved = (
  day: AdaptedDay,
  date: IsoDate,
  hardDates: readonly IsoDate[],
  { picture }: LivePlan,
  context: ExpansionContext,
): AdaptedDay => {
  const spacing = picture.ageBand === '50-64' || picture.ageBand === '65+' ? 3 : 2;
  const isNear = hardDates.some((other) => Math.abs(daysBetween(other, date)) < spacing);
  const cap = picture.schedule.maxMinutes[weekdayOf(date)];
  const gentle =
    isNear && isIntenseDay(day) ? withWorkout(day, easyInstead(day.session, context), 'easier', context) : day;
  const short =
    isNear && isHardDay(gentle)
      ? withWorkout(gentle, shortenedToTime(gentle.workout, notHard, context), 'shorter', context)
      : gentle;
  const capped =
    cap === undefined
      ? short
      : withWorkout(short, shortenedToTime(short.workout, minutes(cap), context), 'shorter', context);
  return { ...capped, date, change: capped.change === 'none' ? 'moved' : capped.change };
};
