import { addDays, daysBetween } from '../../units/calendar';
import { formatDistance } from '../../units/format';
import { mean } from '../../units/mean';
import { metres } from '../../units/quantity';
import { goalAfterTimeOff } from '../goal-after-time-off';
import { returnDays, returnShare } from '../return-share';
import type { SignalOf } from '../signal';
import { type Effect, type Ground, isLight, type Limit, usualBefore, weekAt } from './ground';

const inPercent = (share: number): string => `${Math.round(100 * share)} %`;

/** What follows when the running done is not the running planned. */
export const volumeEffect = (
  signal: SignalOf<'short-week' | 'short-weeks' | 'over-plan' | 'return'>,
  ground: Ground,
): Effect => {
  switch (signal.kind) {
    case 'short-week':
      return shortWeek(signal, ground);
    case 'short-weeks':
      return shortWeeks(signal, ground);
    case 'over-plan':
      return overPlan(signal, ground);
    case 'return':
      return comingBack(signal, ground);
  }
};

const shortWeek = ({ kind, week, share, planned }: SignalOf<'short-week'>, ground: Ground): Effect => {
  const because = `Week ${week} came to ${inPercent(share)} of its plan.`;
  const next = weekAt(ground, ground.next);
  const rule = 'A week that came to less than 70 % is repeated rather than built upon; what was missed stays missed.';
  const reason = { signal: kind, because, rule };
  if (next === null || isLight(next)) return { reason, limits: [] };
  const quality = ground.facts[week - 1]?.week.phase === 'base' ? 0 : 2;
  return { reason, limits: [{ number: next.number, reason, most: planned, quality }] };
};

/**
 * The first week of a new start may hold 5 % more than was run; growth over the best of four weeks leads on from it.
 */
const shortWeeks = ({ kind, week, share, actual }: SignalOf<'short-weeks'>, ground: Ground): Effect => {
  const because = `Weeks ${week - 1} and ${week} came to ${inPercent(share)} of their plan.`;
  const rule = `Two short weeks running make a new start: from the ${formatDistance(actual, 'km')} a week you really run, and from there a tenth at most over the best of four weeks.`;
  const reason = { signal: kind, because, rule };
  const next = weekAt(ground, ground.next);
  if (next === null || isLight(next)) return { reason, limits: [] };
  return { reason, limits: [{ number: next.number, reason, most: metres(newStart * actual), quality: 1 }] };
};

const newStart = 1.05;

const overPlan = ({ kind, week, share }: SignalOf<'over-plan'>, ground: Ground): Effect => {
  const because = `Weeks ${week - 1} and ${week} came to ${inPercent(share)} of their plan.`;
  const rule = 'More than planned two weeks running: the next week holds what the last one planned, and no more.';
  const reason = { signal: kind, because, rule };
  const next = weekAt(ground, ground.next);
  const last = weekAt(ground, week);
  if (next === null || last === null || isLight(next) || isLight(last)) return { reason, limits: [] };
  return { reason, limits: [{ number: next.number, reason, most: last.volume }] };
};

/** A rule, and what the time off means for the goal. */
export const withGoal = (rule: string, { live: { picture } }: Ground, daysOff: number): string =>
  [rule, goalAfterTimeOff(picture, daysOff)].filter((sentence) => sentence !== null).join(' ');

/** First runs after time off last 40 minutes at most. */
const firstRunMinutes = 40;

const comingBack = (signal: SignalOf<'return'>, ground: Ground): Effect => {
  const { kind, daysOff, from, speed } = signal;
  const because = `Back after ${daysOff} days without running.`;
  const rule =
    daysOff <= 28
      ? `After ${daysOff} days off, half the running for half as long as you were away, then three quarters, then all of it; nothing hard until you have run easily for as many days.`
      : `After ${daysOff} days off, running comes back from a third over ${Math.round(returnDays(daysOff, speed) / 7)} weeks; nothing hard until you have run easily for as long as you were away.`;
  const reason = { signal: kind, because, rule: withGoal(rule, ground, daysOff) };
  return { reason, limits: returnLimits({ daysOff, from, speed }, reason, ground) };
};

/** Limits of the weeks on the way back from time off, from a first day of running on. */
export const returnLimits = (
  { daysOff, from, speed }: Pick<SignalOf<'return'>, 'daysOff' | 'from' | 'speed'>,
  reason: Effect['reason'],
  ground: Ground,
): readonly Limit[] => {
  const length = Math.max(returnDays(daysOff, speed), Math.min(daysOff, 49));
  const weekOfReturn = Math.max(1, Math.floor(daysBetween(ground.live.weeks[0]?.monday ?? from, from) / 7) + 1);
  const usual = usualBefore(ground.live, ground.facts, Math.min(weekOfReturn, ground.current));

  return ground.live.weeks
    .filter(({ number, monday }) => number >= ground.current && addDays(monday, 6) >= from)
    .filter(({ monday }) => daysBetween(from, monday) < length)
    .map(({ number, monday }): Limit => {
      const shares = Array.from({ length: 7 }, (_, index) => daysBetween(from, addDays(monday, index)))
        .filter((day) => day >= 0)
        .map((day) => returnShare(daysOff, speed, day));
      const share = mean(shares);
      const isFirst = daysBetween(from, monday) < 7;
      const reach = share < 1 ? { most: metres(share * usual), insteadOfGrowth: daysOff > 28 } : {};
      return {
        number,
        reason,
        quality: 0,
        takenOut: ['hard'],
        ...reach,
        ...(isFirst && daysOff > 5 ? { longestRunMinutes: firstRunMinutes } : {}),
      };
    });
};
