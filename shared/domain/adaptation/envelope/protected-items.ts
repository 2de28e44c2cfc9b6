import { raceDayOf } from '../../plan/phase-lengths';
import type { PlanWeek } from '../../plan/plan';
import { spokenDay } from '../../units/spoken-day';
import type { ProtectedItem, WeekEnvelope } from '../envelope';
import type { Ground } from './ground';

/** What no adaptation touches, in words for the athlete. */
export const protectedItems = (
  { live: { picture, weeks: planned, today }, facts, current }: Ground,
  weeks: readonly WeekEnvelope[],
): readonly ProtectedItem[] => {
  const changing = new Set(weeks.map(({ number }) => number));
  const remaining = planned.filter(({ number }) => number >= current);
  const logged = facts.flatMap(({ sessions }) => sessions).filter(({ log }) => log !== null).length;
  const raceDay = raceDayOf(picture.goal);
  const blocked = picture.schedule.blockedDates.filter((date) => date >= today).length;

  return [
    ...(current > 1
      ? [item('past', null, `${weekSpan(1, current - 1)} ${current > 2 ? 'stay as they were' : 'stays as it was'}.`)]
      : []),
    ...(logged > 0
      ? [item('logged', null, `${logged} logged ${logged === 1 ? 'session is' : 'sessions are'} untouched.`)]
      : []),
    ...remaining.filter(({ recovery }) => recovery).map(({ number }) => recoveryItem(number, changing)),
    ...taperItems(remaining, changing),
    ...(raceDay !== null && raceDay >= today ? [item('race-day', null, `Race day stays ${spokenDay(raceDay)}.`)] : []),
    ...(blocked > 0
      ? [item('blocked-days', null, `${blocked} ${blocked === 1 ? 'day stays' : 'days stay'} clear.`)]
      : []),
  ];
};

const item = (kind: ProtectedItem['kind'], week: number | null, sentence: string): ProtectedItem => ({
  kind,
  week,
  sentence,
});

const recoveryItem = (number: number, changing: ReadonlySet<number>): ProtectedItem =>
  item(
    'recovery-week',
    number,
    changing.has(number)
      ? `Recovery week ${number} stays a recovery week; it only gets lighter.`
      : `Recovery week ${number} untouched.`,
  );

const taperItems = (remaining: readonly PlanWeek[], changing: ReadonlySet<number>): readonly ProtectedItem[] => {
  const taper = remaining.filter(({ phase }) => phase === 'taper' || phase === 'race').map(({ number }) => number);
  const [first, last] = [taper[0], taper.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = weekSpan(first, last).toLowerCase();
  const isTouched = taper.some((number) => changing.has(number));
  return [
    item(
      'taper',
      first,
      isTouched ? `The taper keeps its days and gains nothing: ${span}.` : `The taper untouched: ${span}.`,
    ),
  ];
};

const weekSpan = (from: number, to: number): string => (from === to ? `Week ${from}` : `Weeks ${from} to ${to}`);
