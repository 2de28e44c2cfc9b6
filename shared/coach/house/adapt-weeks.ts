import type { AdaptationOrder } from '../../domain/adaptation/adaptation-order';
import type { WeekEnvelope } from '../../domain/adaptation/envelope';
import { sparesTheBody } from '../../domain/adaptation/envelope/spares-the-body';
import type { LivePlan } from '../../domain/adaptation/live-plan';
import { type WeekFact, whatHappened } from '../../domain/adaptation/past/what-happened';
import { openSessions } from '../../domain/adaptation/revision/open-sessions';
import { holdsTakenOut, longMinutes } from '../../domain/adaptation/taken-out';
import type { DraftWeek } from '../../domain/plan/plan';
import { type ExpansionContext, expansionContext } from '../../domain/session/expansion-context';
import type { Session } from '../../domain/session/session';
import { trainingDistance } from '../../domain/session/session-facts';
import { addDays } from '../../domain/units/calendar';
import { metres, minutes } from '../../domain/units/quantity';
import {
  type AdaptedDay,
  isHardDay,
  isIntenseDay,
  isRun,
  sessionOf,
  unchangedDay,
  withWorkout,
} from './adapt/adapted-day';
import { adaptedFocus, adaptedNote } from './adapt/adapted-words';
import { crossTraining, easyInstead, withoutStrides } from './adapt/easier-workouts';
import { fittedVolume } from './adapt/fitted-volume';
import { frameDays, frameWeek } from './adapt/frame-days';
import { clearedDays } from './adapt/moved-days';
import { redrawnWeeks } from './adapt/redrawn-weeks';
import { shortenedTo, shortenedToTime } from './adapt/shorter-workout';
import { withinDoses } from './adapt/within-doses';

/**
 * Writes the weeks of an envelope anew, within it. What a signal does not touch stays as it was written; what it
 * touches becomes easier, shorter, other training or rest, in this order of preference. Nothing is ever made harder,
 * but for a few more easy kilometres where the envelope has room for them.
 */
export const adaptWeeks = ({ live, envelope, objections }: AdaptationOrder): readonly DraftWeek[] => {
  if (envelope.redraw !== null) return redrawnWeeks(live, envelope.redraw, objections);
  const context = expansionContext(live.picture, live.zones);
  const facts = whatHappened(live);
  return envelope.weeks.flatMap((week) => adaptedWeek(week, live, facts, context));
};

/** One week of an envelope, as a list of one; empty where the plan has no such week. */
export const adaptedWeek = (
  envelope: WeekEnvelope,
  live: LivePlan,
  facts: readonly WeekFact[],
  context: ExpansionContext,
): readonly DraftWeek[] => {
  const week = live.weeks[envelope.number - 1];
  if (week === undefined) return [];
  const run = facts[week.number - 1]?.run ?? 0;
  const frame = envelope.regrown ? frameWeek(live, week.number, context) : null;
  const open =
    frame === null
      ? openSessions(week, envelope.from, live.logs).flatMap((session) => unchangedDay(session) ?? [])
      : frameDays(frame, context);
  const cleared = clearedDays(open, envelope, live, context);
  const swap = (days: readonly AdaptedDay[]) => days.map((day) => swapped(day, envelope, context));
  // Other training lasts as long as the runs it replaces; who is tired or ill as well has those shortened first.
  const isSpared = envelope.reasons.some(({ signal }) => sparesTheBody(signal));
  const other = isSpared ? cleared : swap(cleared);
  const gentle = other.map((day) => withoutTakenOut(day, other, envelope, context));
  const countable = withinQuality(gentle, envelope, context);
  const capped = countable.map((day) => withinLength(day, envelope, context));
  const races = week.sessions.filter(({ kind, date }) => kind === 'race' && date >= envelope.from);
  const standing = run + races.reduce((sum, race) => sum + trainingDistance(race), 0);
  const fitted = fittedVolume(capped, {
    envelope,
    live,
    standing,
    isLight: envelope.recovery || week.phase === 'taper' || week.phase === 'race' || races.length > 0,
    context,
  });
  const dosed = withinDoses(fitted, standing, context);
  const days = withStrengthInPlace(isSpared ? swap(dosed) : dosed, envelope);

  const isChanged = days.length < open.length || days.some(({ change }) => change !== 'none');
  return [
    {
      number: week.number,
      focus: frame?.focus ?? (isChanged ? adaptedFocus(envelope, days, week.recovery) : ''),
      days: days.map((day) => ({ date: day.date, workout: day.workout, note: adaptedNote(day) })),
    },
  ];
};

const swapped = (day: AdaptedDay, { swap }: WeekEnvelope, context: ExpansionContext): AdaptedDay => {
  if (swap === null || !isRun(day) || (swap.dates !== null && !swap.dates.includes(day.date))) return day;
  const [kind] = swap.to;
  // Where two sore places leave no other training, a walk is what remains.
  return withWorkout(day, crossTraining(sessionOf(day), kind ?? 'walk', context), 'swapped', context);
};

const withoutTakenOut = (
  day: AdaptedDay,
  week: readonly AdaptedDay[],
  { takenOut }: WeekEnvelope,
  context: ExpansionContext,
): AdaptedDay => {
  if (!isRun(day)) return day;
  const runs = (own: AdaptedDay): readonly Session[] => [sessionOf(own), ...week.filter(isRun).map(sessionOf)];
  return takenOut.reduce((left, part) => {
    const session = sessionOf(left);
    if (!holdsTakenOut(session, part, [session, ...runs(left)])) return left;
    if (part === 'long')
      return withWorkout(left, shortenedToTime(left.workout, minutes(longMinutes), context), 'shorter', context);
    const isSmall = left.workout.main.some(({ type }) => type === 'strides') && !isIntenseDay(left);
    const workout = isSmall ? withoutStrides(left.workout, session, context) : easyInstead(session, context);
    return withWorkout(left, workout, 'easier', context);
  }, day);
};

/** Of the hard sessions too many the last of the week goes first, and the long run's pace after the others. */
const withinQuality = (
  days: readonly AdaptedDay[],
  { quality }: WeekEnvelope,
  context: ExpansionContext,
): readonly AdaptedDay[] => {
  const hard = days
    .filter(isIntenseDay)
    .toSorted(
      (one, other) =>
        Number(one.workout.kind === 'long') - Number(other.workout.kind === 'long') ||
        other.date.localeCompare(one.date),
    );
  const out = hard.slice(0, Math.max(0, hard.length - quality));
  return days.map((day) =>
    out.includes(day) ? withWorkout(day, easyInstead(sessionOf(day), context), 'easier', context) : day,
  );
};

const withinLength = (
  day: AdaptedDay,
  { longRun, longestRunMinutes }: WeekEnvelope,
  context: ExpansionContext,
): AdaptedDay => {
  if (!isRun(day)) return day;
  const short = withWorkout(
    day,
    shortenedTo(day.workout, metres(Math.floor(longRun.most / 100) * 100), context),
    'shorter',
    context,
  );
  return longestRunMinutes === null
    ? short
    : withWorkout(short, shortenedToTime(short.workout, minutes(longestRunMinutes), context), 'shorter', context);
};

/** No heavy legs the day before a hard or long run that has moved, and no more strength work than the week may hold. */
const withStrengthInPlace = (days: readonly AdaptedDay[], { strength }: WeekEnvelope): readonly AdaptedDay[] => {
  const isStrength = ({ workout }: AdaptedDay): boolean => workout.kind === 'strength';
  const demanding = days
    .filter((day) => isRun(day) && (isHardDay(day) || day.workout.kind === 'long'))
    .map(({ date }) => date);
  const kept = days.filter((day) => !isStrength(day) || !demanding.includes(addDays(day.date, 1)));
  const places = kept.filter(isStrength).slice(0, strength);
  return kept.filter((day) => !isStrength(day) || places.includes(day));
};
