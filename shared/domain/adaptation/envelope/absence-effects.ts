import { raceDayOf } from '../../plan/phase-lengths';
import { addDays, daysBetween, type IsoDate, weekdayOf } from '../../units/calendar';
import { metres } from '../../units/quantity';
import { spokenDay } from '../../units/spoken-day';
import type { Reason } from '../envelope';
import { daysFrom } from '../past/days-off-told';
import { daysWithoutRunning } from '../past/time-off';
import type { SignalOf } from '../signal';
import { type Effect, expected, type Ground, type Limit, weekAt, weeksWithin } from './ground';
import { returnLimits, withGoal } from './volume-effects';

/** What follows from illness, travel, holidays and pauses. */
export const absenceEffect = (signal: SignalOf<'ill' | 'away' | 'pause'>, ground: Ground): Effect => {
  switch (signal.kind) {
    case 'ill':
      return signal.to !== null && signal.to < ground.live.today ? wasIll(signal, ground) : ill(signal, ground);
    case 'away':
      return away(signal, ground);
    case 'pause':
      return pause(signal, ground);
  }
};

const closedIn = (ground: Ground, days: readonly IsoDate[], reason: Reason): readonly Limit[] => {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return weeksWithin(ground, first, last).map(({ number, monday }) => ({
    number,
    reason,
    closed: days.filter((day) => day >= monday && day <= addDays(monday, 6)),
  }));
};

/** Only until the next check-in: nobody knows on Sunday when a fever ends. */
const ill = ({ kind, to, belowNeck, from }: SignalOf<'ill'>, ground: Ground): Effect => {
  const { today } = ground.live;
  const because = to === null ? `Ill since ${spokenDay(from)}.` : `Ill ${spokenSpan(from, to)}.`;
  const rule = belowNeck
    ? 'No running with fever, aches, or illness in chest or gut, nor for two days after; then half a week’s running and easy days, one for each day ill. See a doctor if it lasts, and at once for pain or pressure in the chest.'
    : 'With a head cold and no fever: easy running only, half of it, until you are well.';
  const reason = { signal: kind, because, rule };
  // The week after the check-in stays free of running where no end is in sight.
  const end = to ?? lastDayOf(ground, ground.next) ?? today;
  if (!belowNeck) return { reason, limits: easyWeeks(ground, reason, today, end) };

  const closed = closedIn(ground, daysFrom(today, addDays(end, to === null ? 0 : 2)), reason);
  const daysOff = daysBetween(from, end) + 1;
  return { reason, limits: [...closed, ...wayBack(daysOff, addDays(end, to === null ? 1 : 3), reason, ground)] };
};

const lastDayOf = (ground: Ground, number: number): IsoDate | null => {
  const week = weekAt(ground, number);
  return week === null ? null : addDays(week.monday, 6);
};

const easyWeeks = (ground: Ground, reason: Reason, from: IsoDate, to: IsoDate): readonly Limit[] =>
  weeksWithin(ground, from, to).map(({ number }) => ({
    number,
    reason,
    quality: 0,
    takenOut: ['hard'],
    most: metres(Math.max(0.5 * expected(ground, number), runSoFar(ground, number))),
  }));

const runSoFar = ({ facts }: Ground, number: number): number =>
  (facts[number - 1]?.sessions ?? []).reduce((sum, { status, run }) => sum + (status === 'open' ? 0 : run), 0);

/** Half of a week first, then as many easy days as were lost; the table of returns where that is more. */
const wayBack = (daysOff: number, from: IsoDate, reason: Reason, ground: Ground): readonly Limit[] => {
  const back = returnLimits({ daysOff: Math.max(6, daysOff), from, speed: 'usual' }, reason, ground);
  return back.map((limit) => (weekHolds(ground, limit.number, from) ? { ...limit, longestRunMinutes: 40 } : limit));
};

const weekHolds = (ground: Ground, number: number, date: IsoDate): boolean => {
  const monday = weekAt(ground, number)?.monday;
  return monday !== undefined && date >= monday && date <= addDays(monday, 6);
};

const wasIll = ({ kind, from, to, belowNeck }: SignalOf<'ill'>, ground: Ground): Effect => {
  const days = daysBetween(from, to ?? from) + 1;
  const because = `Ill ${spokenSpan(from, to ?? from)}.`;
  const easyUntil = addDays(to ?? from, days);
  const rule = `One easy day for each of the ${days} days ill before anything hard${belowNeck ? ', and half the running first' : ''}.`;
  const reason = { signal: kind, because, rule };
  if (belowNeck) return { reason, limits: wayBack(days, addDays(to ?? from, 1), reason, ground) };
  return {
    reason,
    limits: weeksWithin(ground, ground.live.today, easyUntil).map(({ number }) => ({
      number,
      reason,
      quality: 0,
      takenOut: ['hard'],
    })),
  };
};

const spokenSpan = (from: IsoDate, to: IsoDate): string =>
  from === to ? `on ${spokenDay(from)}` : `from ${spokenDay(from)} to ${spokenDay(to)}`;

const reasons = { travel: 'Away', holiday: 'On holiday', busy: 'Busy' } as const;

const away = ({ kind, reason: why, from, to, days }: SignalOf<'away'>, ground: Ground): Effect => {
  const because = `${reasons[why]} ${spokenSpan(from, to)}.`;
  const rule =
    days.length === 0
      ? 'Days without running are lost days: what falls on them is left out and not made up for.'
      : 'The most important sessions move to the days you have; the rest is left out and not made up for.';
  const reason = { signal: kind, because, rule };
  const start = from < ground.live.today ? ground.live.today : from;
  const span = daysFrom(start, to);
  const open = span.filter((day) => days.includes(weekdayOf(day)) && isFree(day, ground));
  const closed = closedIn(
    ground,
    span.filter((day) => !open.includes(day)),
    reason,
  );
  if (days.length > 0)
    return {
      reason,
      limits: closed.map((limit) => ({
        ...limit,
        moveTo: open.filter((day) => weekHolds(ground, limit.number, day)),
      })),
    };
  return { reason, limits: [...closed, ...afterGap(from, to, 'usual', reason, ground)] };
};

/** A day that may hold a run: not kept clear already, and neither the eve of the race nor after it. */
const isFree = (day: IsoDate, { live: { picture } }: Ground): boolean => {
  const raceDay = raceDayOf(picture.goal);
  return !picture.schedule.blockedDates.includes(day) && (raceDay === null || day < addDays(raceDay, -1));
};

const pause = ({ kind, from, to, speed }: SignalOf<'pause'>, ground: Ground): Effect => {
  const because = `A pause ${spokenSpan(from, to)}.`;
  const rule = `Nothing is planned while you pause; afterwards running comes back ${speed === 'gentle' ? 'gently' : 'in steps'}, from half or less.`;
  const reason = { signal: kind, because, rule: withGoal(rule, ground, daysBetween(from, to) + 1) };
  const start = from < ground.live.today ? ground.live.today : from;
  return {
    reason,
    limits: [...closedIn(ground, daysFrom(start, to), reason), ...afterGap(from, to, speed, reason, ground)],
  };
};

/** The way back after days off that are still to come; runs missed just before belong to them. */
const afterGap = (
  from: IsoDate,
  to: IsoDate,
  speed: 'gentle' | 'usual',
  reason: Reason,
  ground: Ground,
): readonly Limit[] => {
  const before = from <= addDays(ground.live.today, 1) ? daysWithoutRunning(ground.facts, ground.live.today) : 0;
  const daysOff = daysBetween(from, to) + 1 + (before >= 3 ? before : 0);
  return daysOff < 6 ? [] : returnLimits({ daysOff, from: addDays(to, 1), speed }, reason, ground);
};
