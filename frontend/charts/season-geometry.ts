import type { Phase } from '../../shared/domain/plan/plan';
import type { Metres } from '../../shared/domain/units/quantity';

/** A week of the season as the strip shows it; a week still to be written has no volume. */
export type SeasonWeek = Readonly<{
  number: number;
  phase: Phase | null;
  recovery: boolean;
  volume: Metres | null;
  /** What was run of it, where that is known. */
  done?: Metres;
}>;

export type SeasonBar = Readonly<{
  week: SeasonWeek;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Height of the part that is done, from the foot of the bar. */
  done: number;
}>;

/** Weeks on end in one phase; `phase` is null where nothing is written yet. */
export type PhaseSpan = Readonly<{ phase: Phase | null; from: number; weeks: number }>;

/** How much of its slot a bar takes, 0–1. */
const shareOfSlot = 0.68;
const lowest = 4;
const ghostShare = 0.3;

/** One bar for each week, its height by volume beside the season's peak. */
export const seasonBars = (weeks: readonly SeasonWeek[], width: number, height: number): readonly SeasonBar[] => {
  const peak = Math.max(1, ...weeks.map(({ volume }) => volume ?? 0));
  const slot = width / Math.max(weeks.length, 1);

  return weeks.map((week, index) => {
    const share = week.volume === null ? ghostShare : week.volume / peak;
    const tall = Math.max(lowest, share * height);

    return {
      week,
      x: slot * (index + (1 - shareOfSlot) / 2),
      y: height - tall,
      width: slot * shareOfSlot,
      height: tall,
      done: week.volume ? tall * Math.min(1, (week.done ?? 0) / week.volume) : 0,
    };
  });
};

/** The ruler under the strip. */
export const phaseSpans = (weeks: readonly SeasonWeek[]): readonly PhaseSpan[] => {
  const starts = weeks.flatMap(({ phase }, index) => (weeks[index - 1]?.phase === phase && index > 0 ? [] : [index]));

  return starts.map((start, index) => ({
    phase: weeks[start]?.phase ?? null,
    from: weeks[start]?.number ?? start + 1,
    weeks: (starts[index + 1] ?? weeks.length) - start,
  }));
};

/** The written weeks of a season and ghosts for those to come, up to `total`. */
export const withGhosts = (written: readonly SeasonWeek[], total: number): readonly SeasonWeek[] =>
  Array.from(
    { length: Math.max(total, written.length) },
    (_, index) =>
      written.find(({ number }) => number === index + 1) ?? {
        number: index + 1,
        phase: null,
        recovery: false,
        volume: null,
      },
  );
