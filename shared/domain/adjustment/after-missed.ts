import type { PlanWeek } from '../plan/plan';
import { expandSession } from '../session/expand-session';
import { expansionContext } from '../session/expansion-context';
import { isRunKind } from '../session/implied-parts';
import { isHardSession } from '../session/is-hard-session';
import { parseWorkout } from '../session/parse-workout';
import { scaledWorkout } from '../session/scaled-workout';
import type { Session } from '../session/session';
import { addDays, type IsoDate } from '../units/calendar';
import { spokenDay } from '../units/spoken-day';
import { consequencesOf } from './consequences-of';
import { daysToMakeUp } from './days-to-make-up';
import type { Consequence } from './move-consequence';
import { withArrivals } from './move-session';
import type { PlanAtHand } from './plan-at-hand';
import { isLogged, placedSession, withSession } from './sessions-of';
import { stepsToLookAt } from './steps-to-look-at';

/** A way on after a missed session. */
export type AfterMissed = Readonly<{
  kind: 'drop' | 'shift' | 'shorten';
  /** The day it would be done on; null for `drop`. */
  date: IsoDate | null;
  /** The easy run whose place it takes; null: the day is free, or nothing is done. */
  replaces: Session | null;
  /** The plan as it would be; the missed session stays where it was prescribed. */
  weeks: readonly PlanWeek[];
  warnings: readonly Consequence[];
  sentence: string;
}>;

/** What is left of it where the whole has no place. */
const shortShares = [0.7, 0.5] as const;

/**
 * What can be done about a missed session: to let it go is always one way and usually the best. A long run or a hard
 * session may be done within two days, on a free day or in place of an easy run, whole or shortened, where every rule
 * agrees; it is never piled onto another session. Easy runs and strength work are simply let go. Our rule, after the
 * common advice never to make up for lost running. Nothing is left to decide once it was done, or has its new day.
 */
export const afterMissed = (plan: PlanAtHand, sessionId: string): readonly AfterMissed[] => {
  const missed = placedSession(plan.weeks, sessionId)?.session;
  if (missed === undefined || missed.date > plan.today || wasDone(plan, sessionId) || isMadeUp(plan, missed)) return [];
  const drop: AfterMissed = {
    kind: 'drop',
    date: null,
    replaces: null,
    weeks: plan.weeks,
    warnings: stepsToLookAt(plan, withSession(plan.weeks, missed.id, null)),
    sentence: 'Let it go. One missed session costs nothing; making up for it can.',
  };
  if (!isWorthShifting(missed)) return [drop];

  const attempt = attemptFor(plan, missed);
  const whole = attempt(missed, 'shift');
  const short = shortShares
    .map((share) => shortened(plan, missed, share))
    .flatMap((one) => attempt(one, 'shorten') ?? []);
  return [drop, ...(whole ?? []), ...short.slice(0, 1)];
};

/** Told as done, in part or on another day, it was not missed. */
const wasDone = ({ logs }: PlanAtHand, id: string): boolean =>
  logs.some(({ sessionId, outcome }) => sessionId === id && outcome !== 'skipped');

/** Whole or shortened, it stands on one of the days after it already: it is made up for once. */
const isMadeUp = (plan: PlanAtHand, missed: Session): boolean => {
  if (!isWorthShifting(missed)) return false;
  const asOffered = [missed, ...shortShares.map((share) => shortened(plan, missed, share))].map(
    ({ notation }) => notation,
  );
  const lastDay = addDays(missed.date, daysToMakeUp);
  return plan.weeks
    .flatMap(({ sessions }) => sessions)
    .some(({ date, notation }) => date > missed.date && date <= lastDay && asOffered.includes(notation));
};

const isWorthShifting = (session: Session): boolean =>
  isRunKind(session.kind) && session.kind !== 'race' && (session.kind === 'long' || isHardSession(session));

const shortened = ({ picture, zones }: PlanAtHand, missed: Session, share: number): Session => {
  const read = parseWorkout(missed.notation);
  if (read.status === 'invalid') return missed;
  const workout = scaledWorkout(read.workout, share);
  return expandSession({ date: missed.date, workout, note: missed.note }, missed.id, expansionContext(picture, zones));
};

/** Tries the days after the missed one, the nearest first; null where the rules agree to none. */
const attemptFor = (plan: PlanAtHand, missed: Session) => {
  // It was not done: neither its distance nor its hardness counts in what the rules see.
  const undone = withSession(plan.weeks, missed.id, null);
  const consequences = consequencesOf({ ...plan, weeks: undone });

  return (session: Session, kind: 'shift' | 'shorten'): readonly AfterMissed[] | null => {
    for (const date of daysAfter(plan, missed)) {
      const there = undone.flatMap(({ sessions }) => sessions).filter((other) => other.date === date);
      const run = there.find((other) => isRunKind(other.kind)) ?? null;
      if (!canGiveWay(plan, there, run)) continue;

      const arrived: Session = { ...session, id: run?.id ?? freeId(plan.weeks, date), date };
      const done = withArrivals(undone, [arrived]);
      const result = consequences(done);
      if (result.refusals.length > 0 || result.warnings.some(({ rule }) => rule === 'run-days')) continue;
      return [
        {
          kind,
          date,
          replaces: run,
          weeks: withArrivals(plan.weeks, [arrived]),
          warnings: [...result.warnings, ...stepsToLookAt(plan, done)],
          sentence: sentenceFor(kind, date, run),
        },
      ];
    }
    return null;
  };
};

const daysAfter = ({ today, picture, weeks }: PlanAtHand, missed: Session): readonly IsoDate[] => {
  const end = addDays(weeks.at(-1)?.monday ?? missed.date, 6);
  return Array.from({ length: daysToMakeUp }, (_, index) => addDays(missed.date, index + 1)).filter(
    (date) => date >= today && date <= end && !picture.schedule.blockedDates.includes(date),
  );
};

/** A free day, or one with an easy run that nobody has logged yet; a day with other training is left alone. */
const canGiveWay = ({ logs }: PlanAtHand, there: readonly Session[], run: Session | null): boolean =>
  there.every((other) => other === run && !isHardSession(other) && other.kind !== 'long' && !isLogged(logs, other.id));

/** The id of a session that the plan did not hold before: the next number of its week. */
const freeId = (weeks: readonly PlanWeek[], date: IsoDate): string => {
  const week = weeks.find(({ monday }) => date >= monday && date <= addDays(monday, 6));
  const plan = weeks.flatMap(({ sessions }) => sessions)[0]?.id.replace(/_w\d+_\d+$/, '') ?? 'plan';
  const prefix = `${plan}_w${String(week?.number ?? 0).padStart(2, '0')}_`;
  const taken = weeks
    .flatMap(({ sessions }) => sessions)
    .flatMap(({ id }) => (id.startsWith(prefix) ? [Number(id.slice(prefix.length))] : []));
  return `${prefix}${Math.max(0, ...taken) + 1}`;
};

const sentenceFor = (kind: 'shift' | 'shorten', date: IsoDate, run: Session | null): string => {
  const what = kind === 'shift' ? 'Do it' : 'Do a shorter version of it';
  return run === null
    ? `${what} on ${spokenDay(date)}, which is free.`
    : `${what} on ${spokenDay(date)} in place of the easy run, which is let go.`;
};
