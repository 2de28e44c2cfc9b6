import { mean } from '../../units/mean';
import { type Metres, metres } from '../../units/quantity';
import { wholeHundreds } from './runner';
import type { PlacedRun } from './share-out';

/** A planned week as the weeks after it look back on it. */
export type PastWeek = Readonly<{
  volume: Metres;
  longest: Metres;
  /** The week's runs by day of the plan. */
  runs: readonly PlacedRun[];
  /** Neither recovery nor taper, no race, no lost day. */
  full: boolean;
  /** A race, a lost day or a recovery week: nothing may be compared with it. */
  exceptional: boolean;
  raced: boolean;
  recovery: boolean;
  /** Before the taper and no recovery week. */
  loaded: boolean;
  sharpen: boolean;
}>;

/** All that was run so far, in fact before week 1 and on paper since. */
export type TrainingLog = Readonly<{
  /** The four weeks before the plan, the latest last. */
  before: readonly Metres[];
  longestBefore: Metres;
  weeks: readonly PastWeek[];
  runs: readonly PlacedRun[];
  hardDays: readonly number[];
}>;

export const emptyLog = (before: readonly Metres[], longest: Metres): TrainingLog => ({
  before,
  longestBefore: longest,
  weeks: [],
  // The longest recent run counts as if it had been run a week before the plan.
  runs: [{ day: -7, distance: longest }],
  hardDays: [],
});

/** Volumes of the four weeks before the next one. */
const lastFour = ({ before, weeks }: TrainingLog): readonly Metres[] =>
  [...before, ...weeks.slice(-4).map(({ volume }) => volume)].slice(-4);

export const bestOfFour = (log: TrainingLog): number => Math.max(0, ...lastFour(log));
export const meanOfFour = (log: TrainingLog): number => mean(lastFour(log));

/** The longest run of the 30 days before a day; half the longest before the plan when there is none. */
export const longestLately = ({ runs, longestBefore }: TrainingLog, day: number): Metres => {
  let longest = Number.NEGATIVE_INFINITY;
  for (const run of runs) if (run.day < day && run.day >= day - 30) longest = Math.max(longest, run.distance);
  return metres(longest === Number.NEGATIVE_INFINITY ? longestBefore / 2 : longest);
};

/** The longest run that is safe on a day: a tenth beyond the longest of 30 days, or 1 km (Frandsen 2025, BJSM 59). */
export const longestSafeRun = (log: TrainingLog, day: number): Metres => {
  const longest = longestLately(log, day);
  return wholeHundreds(Math.max(1.1 * longest, longest < 10_000 ? longest + 1000 : 0));
};

/** The highest volume that growth allows: a tenth above the best of four weeks, or 3 km where that is little. */
export const growthLimit = (log: TrainingLog): number => {
  const best = bestOfFour(log);
  return Math.max(1.1 * best, best + Math.min(3000, 0.3 * best));
};

/** What the last full week ran on the weekday of a day, or else its longest run; null before any full week. */
export const usualRun = ({ weeks }: TrainingLog, day: number): Metres | null => {
  const full = weeks.findLast((week) => week.full);
  if (full === undefined) return null;
  return full.runs.find((run) => run.day % 7 === day % 7)?.distance ?? full.longest;
};

/** Mean of what the last four full weeks ran on the weekday of a day; null where they did not run on it. */
export const usualOnWeekday = ({ weeks }: TrainingLog, day: number): number | null => {
  const distances: number[] = [];
  for (const week of weeks.filter(({ full }) => full).slice(-4))
    for (const run of week.runs) if (run.day % 7 === day % 7) distances.push(run.distance);
  return distances.length === 0 ? null : mean(distances);
};

/** Mean volume and longest run of the loaded weeks since the last recovery week. */
export const loadedBlock = (log: TrainingLog): Readonly<{ volume: number; longest: number }> => {
  const past = log.weeks.map((week, index) => ({
    week,
    best: bestOfFour({ ...log, weeks: log.weeks.slice(0, index) }),
  }));
  const since = past.slice(past.findLastIndex(({ week }) => week.recovery) + 1);
  const forMean = ({ week, best }: (typeof past)[number]): boolean =>
    week.full || (week.exceptional && !week.recovery && !week.raced && week.volume > 0.8 * best);

  const volumes = since.filter(forMean).map(({ week }) => week.volume);
  const lastFull = log.weeks.findLast(({ full }) => full);
  const longs = since.filter(({ week }) => week.full).map(({ week }) => week.longest);
  return {
    volume: volumes.length > 0 ? mean(volumes) : (lastFull?.volume ?? mean(log.before)),
    longest: longs.length > 0 ? Math.max(...longs) : (lastFull?.longest ?? log.longestBefore),
  };
};

/** The longest run beside the long one in the last full week, or else in the last loaded one; infinite before any. */
export const longestBesideLong = ({ weeks }: TrainingLog): number => {
  const told = weeks.findLast((week) => week.full) ?? weeks.findLast((week) => week.loaded);
  const [, second] = told?.runs.map(({ distance }) => distance).toSorted((one, other) => other - one) ?? [];
  return second ?? Number.POSITIVE_INFINITY;
};

/** The heaviest full week so far, or else the heaviest loaded one; what was run before a plan that has neither. */
export const peakSoFar = ({ weeks, before }: TrainingLog): number => {
  const full = weeks.filter((week) => week.full);
  const told = full.length > 0 ? full : weeks.filter(({ loaded }) => loaded);
  const heaviest = Math.max(0, ...told.map(({ volume }) => volume));
  return heaviest > 0 ? heaviest : mean(before);
};

export const longestRunSoFar = ({ weeks }: TrainingLog): number => Math.max(0, ...weeks.map(({ longest }) => longest));
export const usualRuns = ({ weeks }: TrainingLog): number | null =>
  weeks.findLast(({ full }) => full)?.runs.length ?? null;
