import { raceDayOf } from '../../plan/phase-lengths';
import { spokenDay } from '../../units/spoken-day';
import type { ProtectedItem, WeekEnvelope } from '../envelope';
import type { Ground } from './ground';

/** What no adaptation touches, in words for the athlete. */
export const protectedItems = (
  { live, facts, current }: Ground,
  weeks: readonly WeekEnvelope[],
): readonly ProtectedItem[] => {
  const { picture, weeks: planned, today } = live;
  const changing = new Set(weeks.map(({ number }) => number));
  const logged = facts.flatMap(({ sessions }) => sessions).filter(({ log }) => log !== null).length;
  const raceDay = raceDayOf(picture.goal);
  const blocked = picture.schedule.blockedDates.filter((date) => date >= today);
  const remaining = planned.filter(({ number }) => number >= current);
  const taper = remaining.filter(({ phase }) => phase === 'taper' || phase === 'race').map(({ number }) => number);
  const item = (kind: ProtectedItem['kind'], week: number | null, sentence: string): ProtectedItem => ({
    kind,
    week,
    sentence,
  });

  return [
    ...(current > 1
      ? [item('past', null, `${weekSpan(1, current - 1)} ${current > 2 ? 'stay' : 'stays'} as it was.`)]
      : []),
    ...(logged > 0
      ? [item('logged', null, `${logged} logged ${logged === 1 ? 'session is' : 'sessions are'} untouched.`)]
      : []),
    ...remaining
      .filter(({ recovery }) => recovery)
      .map(({ number }) =>
        item(
          'recovery-week',
          number,
          changing.has(number)
            ? `Recovery week ${number} stays a recovery week; it only gets lighter.`
            : `Recovery week ${number} untouched.`,
        ),
      ),
    ...(taper.length > 0
      ? [
          item(
            'taper',
            taper[0] ?? null,
            taper.some((number) => changing.has(number))
              ? `The taper keeps its days and gains nothing: ${weekSpan(taper[0] ?? 0, taper.at(-1) ?? 0).toLowerCase()}.`
              : `The taper untouched: ${weekSpan(taper[0] ?? 0, taper.at(-1) ?? 0).toLowerCase()}.`,
          ),
        ]
      : []),
    ...(raceDay !== null && raceDay >= today ? [item('race-day', null, `Race day stays ${spokenDay(raceDay)}.`)] : []),
    ...(blocked.length > 0
      ? [item('blocked-days', null, `${blocked.length} ${blocked.length === 1 ? 'day stays' : 'days stay'} clear.`)]
      : []),
  ];
};

const weekSpan = (from: number, to: number): string => (from === to ? `Week ${from}` : `Weeks ${from} to ${to}`);
