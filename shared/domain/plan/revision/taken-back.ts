import type { IsoDate } from '../../units/calendar';
import type { PlanWeek } from '../plan';
import { changedDays, daysOf, isSameDay } from './changed-days';
import { withDays } from './with-days';

/** A week as it stands, and its version on either side of the change that is to be taken back. */
export type WeekVersions = Readonly<{ current: PlanWeek; before: PlanWeek; after: PlanWeek }>;

export type TakenBack =
  | Readonly<{ status: 'taken-back'; weeks: readonly PlanWeek[] }>
  /** A later change made these days others again. */
  | Readonly<{ status: 'overtaken'; days: readonly IsoDate[] }>
  /** What the change touched is over. */
  | Readonly<{ status: 'nothing-left' }>;

/**
 * Takes a change back, day by day. Frozen days, past or logged, stay as they are; so does a day that gave a session to
 * a frozen day or had one from it, or the session would be there twice or not at all.
 */
export const takenBack = (versions: readonly WeekVersions[], isFrozen: (date: IsoDate) => boolean): TakenBack => {
  const kept = keptDays(versions, isFrozen);
  const open = versions.map((version) => ({
    ...version,
    days: changedDays(version.before, version.after).filter((date) => !kept.has(date)),
  }));
  const overtaken = open.flatMap(({ current, after, days }) => days.filter((date) => !isSameDay(current, after, date)));
  if (overtaken.length > 0) return { status: 'overtaken', days: overtaken };

  const weeks = open.filter(({ days }) => days.length > 0).map(restored);
  return weeks.length === 0 ? { status: 'nothing-left' } : { status: 'taken-back', weeks };
};

/** The days of the change that must stay: the frozen ones, and all that share a session with one of them. */
const keptDays = (versions: readonly WeekVersions[], isFrozen: (date: IsoDate) => boolean): ReadonlySet<IsoDate> => {
  const kept = new Set(versions.flatMap(({ before }) => daysOf(before)).filter(isFrozen));
  const places = placesOf(versions.flatMap(({ before, after }) => [before, after]));
  for (let size = -1; size !== kept.size; ) {
    size = kept.size;
    for (const dates of places.values())
      if ([...dates].some((date) => kept.has(date))) for (const date of dates) kept.add(date);
  }
  return kept;
};

/** Every day on which a session stands in one version or another. */
const placesOf = (weeks: readonly PlanWeek[]): ReadonlyMap<string, ReadonlySet<IsoDate>> => {
  const places = new Map<string, Set<IsoDate>>();
  for (const { id, date } of weeks.flatMap(({ sessions }) => sessions))
    places.set(id, (places.get(id) ?? new Set()).add(date));
  return places;
};

/** Taken back whole, a week gets its old heading again; in part, it keeps the one it has. */
const restored = ({
  current,
  before,
  after,
  days,
}: WeekVersions & Readonly<{ days: readonly IsoDate[] }>): PlanWeek => {
  const week = withDays(current, before, days);
  const isWhole = changedDays(week, before).length === 0;
  const { focus, recovery, phase, writtenBy } = isWhole && current.focus === after.focus ? before : current;
  return { ...week, focus, recovery, phase, writtenBy };
};
