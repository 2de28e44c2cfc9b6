import type { Phase } from '../plan';
import type { DrawnWeek } from './drawn-week';
import type { PlanDay } from './plan-days';
import type { PlacedRun } from './share-out';

/** A week of the plan that is behind the athlete, as it was run. */
export type RunWeek = Readonly<{ runs: readonly PlacedRun[]; hardDays: readonly number[]; recovery: boolean }>;

/** A week that was run in the form of one that was drawn, so that the weeks after it build upon what it held. */
export const drawnAsRun = (
  { runs, hardDays, recovery }: RunWeek,
  number: number,
  days: readonly PlanDay[],
  phase: Phase,
): DrawnWeek => {
  const longest = runs.reduce<PlacedRun | null>(
    (best, run) => (best === null || run.distance > best.distance ? run : best),
    null,
  );
  const long = longest?.day ?? null;
  const volume = runs.reduce((sum, { distance }) => sum + distance, 0);
  const quality = hardDays.filter((day) => day !== long && runs.some((run) => run.day === day));
  return {
    plan: {
      number,
      phase,
      recovery,
      days,
      volume: { aim: volume, most: volume },
      longRun: { aim: longest?.distance ?? 0, most: longest?.distance ?? 0 },
      needsLonger: false,
      usualRuns: null,
      quality: quality.length,
      pacedLong: false,
      backToBack: false,
      shareBase: 0,
      shortestMinutes: 0,
      otherMinutes: 0,
    },
    shape: {
      long,
      second: null,
      quality,
      easy: runs.map(({ day }) => day).filter((day) => day !== long && !quality.includes(day)),
    },
    runs,
    hardDays,
  };
};
