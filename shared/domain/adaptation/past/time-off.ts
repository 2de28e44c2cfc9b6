import { daysBetween, type IsoDate } from '../../units/calendar';
import type { WeekFact } from './what-happened';

/** A stretch of days without running. */
export type TimeOff = Readonly<{
  /** The last day of running before it, and the first one after it; `until` null: none yet. */
  since: IsoDate;
  until: IsoDate | null;
  days: number;
  /** Planned sessions missed in it, and sessions of other training done. */
  missed: number;
  crossTrained: number;
}>;

/** Days on which something was run, the latest last. */
const runDates = (facts: readonly WeekFact[]): readonly IsoDate[] =>
  facts
    .flatMap(({ sessions }) => sessions)
    .filter(
      ({ status, run, session }) => (status === 'done' || status === 'partly') && (run > 0 || session.kind === 'race'),
    )
    .map(({ date }) => date)
    .toSorted();

/** Whole days without running up to today; 0 while nothing has been run at all. */
export const daysWithoutRunning = (facts: readonly WeekFact[], today: IsoDate): number => {
  const last = runDates(facts).findLast((date) => date <= today);
  return last === undefined ? 0 : Math.max(0, daysBetween(last, today) - 1);
};

/** Stretches of six days and more without running, the latest first; the plan's first day counts as run. */
export const timesOff = (facts: readonly WeekFact[], startsOn: IsoDate, today: IsoDate): readonly TimeOff[] => {
  const dates = [startsOn, ...runDates(facts).filter((date) => date > startsOn && date <= today)];
  const sessions = facts.flatMap((fact) => fact.sessions);

  return dates
    .flatMap((since, index): TimeOff[] => {
      const until = dates[index + 1] ?? null;
      const days = daysBetween(since, until ?? today) - 1;
      if (days < shortest) return [];
      const within = sessions.filter(({ date }) => date > since && date < (until ?? today));
      return [
        {
          since,
          until,
          days,
          missed: within.filter(({ status, planned }) => status === 'missed' && planned > 0).length,
          crossTrained: within.filter(
            ({ status, session, planned }) => status === 'done' && planned === 0 && session.kind !== 'strength',
          ).length,
        },
      ];
    })
    .toReversed();
};

/** Up to five days off cost nothing (Daniels). */
const shortest = 6;
