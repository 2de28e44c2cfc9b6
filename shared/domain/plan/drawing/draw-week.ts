import { metres } from '../../units/quantity';
import type { Drawing, DrawnWeek, WeekAtHand } from './drawn-week';
import { leastQualityMinutes, placeRuns, raceDaysOf } from './place-runs';
import { longestInWeek, longRunLimit, longShare } from './run-limits';
import { easyDistance, easyMinutes, wholeHundreds } from './runner';
import type { PlacedRun } from './share-out';
import type { TrainingLog } from './training-log';
import type { WeekPlan } from './week-plan';
import { longRunDay } from './week-shape';

/** Up to this many runs a week, one of them may be hard. */
const runsForOne = 3;
/** Running that makes a run worth the shoes, where the week has it. */
const goodMinutes = 32;

/** A recovery week aims at 75 % of the weeks before it and keeps 70 %, whatever its long run. */
const leastOfRecovery = 0.94;

/** So little is missing from a week that no other number of runs need be tried. */
const goodEnough = -0.03;

/** Fills a week: tries each number of runs and keeps the one that comes closest to what the week is meant to be. */
export const drawWeek = (wished: WeekPlan, log: TrainingLog, drawing: Drawing): DrawnWeek => {
  const plan = { ...wished, pacedLong: wished.pacedLong && mayBePaced(wished, log, drawing) };
  const open = plan.days.filter(({ open }) => open).length;
  const preferred = preferredRuns(plan, drawing);
  const counts = Array.from({ length: open }, (_, index) => index + 1).sort(
    (one, other) => Math.abs(one - preferred) - Math.abs(other - preferred) || other - one,
  );

  let best: DrawnWeek | null = null;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const count of counts) {
    const week = withQuality(count, { plan, log, drawing });
    const weekWorth = week === null ? Number.NEGATIVE_INFINITY : worth(week, plan, preferred);
    if (weekWorth > bestWorth) [best, bestWorth] = [week, weekWorth];
    if (bestWorth > goodEnough) break;
  }
  return (
    best ?? { plan, shape: { long: null, second: null, quality: [], easy: [] }, runs: [], hardDays: raceDaysOf(plan) }
  );
};

/** Pace makes a long run hard: it needs its distance from other hard days and from races. */
const mayBePaced = ({ days }: WeekPlan, log: TrainingLog, { longRunDay: own, raceDays, runner }: Drawing): boolean => {
  const day = longRunDay(days, own);
  const slot = days.find((one) => one.day === day);
  const hard = [...log.hardDays, ...raceDays];
  return slot?.gentle === false && hard.every((other) => Math.abs(other - slot.day) >= runner.hardSpacing);
};

/** As often as usual, or as often as the volume makes runs worth the shoes. */
const preferredRuns = (plan: WeekPlan, { runner }: Drawing): number => {
  const byVolume = Math.max(2, Math.floor(easyMinutes(runner, metres(plan.volume.aim)) / goodMinutes));
  return Math.min(runner.mostRuns, plan.usualRuns ?? byVolume);
};

const sumOf = (runs: readonly PlacedRun[]): number => runs.reduce((sum, { distance }) => sum + distance, 0);
const longestOf = (runs: readonly PlacedRun[]): number => Math.max(0, ...runs.map(({ distance }) => distance));

/** In the taper the runs grow shorter, not fewer (Bosquet 2007). */
const isEasingOff = ({ phase }: WeekPlan): boolean => phase === 'taper' || phase === 'race';

const worth = ({ shape, runs }: DrawnWeek, plan: WeekPlan, preferred: number): number => {
  const short = (is: number, aim: number): number => (aim > 0 ? Math.max(0, aim - is) / aim : 0);
  const longAim = Math.min(plan.longRun.aim, plan.longRun.most);

  return -(
    (plan.needsLonger ? 3 : 0.8) * short(longestOf(runs), longAim) +
    4 * short(sumOf(runs), plan.volume.aim) +
    Number(plan.recovery && sumOf(runs) < leastOfRecovery * plan.volume.aim) +
    0.2 * Math.max(0, plan.quality - shape.quality.length) +
    (isEasingOff(plan) ? 0.25 : 0.08) * Math.abs(runs.length - preferred)
  );
};

// A week too small for its hard sessions gives up the second first.
const withQuality = (count: number, week: WeekAtHand): DrawnWeek | null => {
  const { plan } = week;
  const most = count <= runsForOne ? Math.max(0, 1 - Number(plan.pacedLong)) : plan.quality;
  const quality = Math.min(plan.quality, most);
  const drawn = withRuns(count, { ...week, plan: { ...plan, quality } });
  if (drawn !== null || quality === 0) return drawn;
  return withQuality(count, { ...week, plan: { ...plan, quality: quality - 1 } });
};

const leastBeside = (count: number, { plan, drawing: { runner } }: WeekAtHand): number => {
  const quality = isEasingOff(plan) ? Math.min(plan.quality, count - 1) : 0;
  const easy = easyDistance(runner, plan.shortestMinutes + 0.2) + 100;
  return (count - 1 - quality) * easy + quality * (easyDistance(runner, leastQualityMinutes) + 100);
};

const withRuns = (count: number, week: WeekAtHand): DrawnWeek | null => {
  const { plan, drawing } = week;
  const longDay = longRunDay(plan.days, drawing.longRunDay);
  const share = longShare(count, drawing.demands);
  const ceiling = Math.min(plan.volume.most, Math.max(plan.volume.aim, 0));
  const base = Math.max(ceiling, plan.shareBase);

  // The others need their least; a long run that takes it from them is too long.
  const left = ceiling - leastBeside(count, week);
  const most = count === 1 ? ceiling : Math.min(share * base, left);
  let long = longDay === null ? 0 : Math.max(0, Math.min(longRunLimit(longDay, count, week), most));
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const drawn = placeRuns({ count, long: metres(wholeHundreds(long)), longDay, ceiling }, week);
    if (drawn === null) return null;
    const allowed = longestInWeek(count, sumOf(drawn.runs), week);
    if (longestOf(drawn.runs) <= allowed + 100) return drawn;
    // The other runs cannot carry a long run of that length: shorten it until they can.
    const others = sumOf(drawn.runs) - longestOf(drawn.runs);
    long = Math.min(allowed, plan.shareBase > 0 ? allowed : (share / (1 - share)) * others);
  }
  return null;
};
