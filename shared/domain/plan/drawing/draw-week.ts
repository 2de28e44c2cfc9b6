import { type Metres, metres } from '../../units/quantity';
import type { Demands } from './demands';
import type { PlanDay } from './plan-days';
import { easyDistance, easyMinutes, type Runner, wholeHundreds } from './runner';
import { type OpenRun, type PlacedRun, shareOut } from './share-out';
import { longestSafeRun, type TrainingLog, usualOnWeekday, usualRun } from './training-log';
import type { WeekPlan } from './week-plan';
import { longRunDay, type Shape, weekShape } from './week-shape';

/** A week with its runs on their days. */
export type DrawnWeek = Readonly<{
  plan: WeekPlan;
  shape: Shape;
  runs: readonly PlacedRun[];
  hardDays: readonly number[];
}>;

export type Drawing = Readonly<{
  runner: Runner;
  demands: Demands;
  longRunDay: PlanDay['weekday'];
  /** Days of every race of the plan. */
  raceDays: readonly number[];
}>;

const hardMinutes = 99;
const leastQualityMinutes = 32;
/** Easy minutes of a week that has room for a hard session: hard running takes less time than they say. */
const leastQualityWeek = 83;
/** Up to so many runs a week, one of them may be hard. */
const runsForOne = 3;
/** Running that makes a run worth the shoes, where the week has it. */
const goodMinutes = 32;

/** Most of a week that one run may be, by runs a week (our rule). */
const shares: readonly number[] = [1, 1, 0.6, 0.5, 0.45, 0.4, 0.36, 0.33];
export const longShare = (runs: number, { longShareBonus }: Demands): number => (shares[runs] ?? 0.33) + longShareBonus;

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
    const week = withQuality(count, plan, log, drawing);
    const weekWorth = week === null ? Number.NEGATIVE_INFINITY : worth(week, plan, preferred);
    if (weekWorth > bestWorth) [best, bestWorth] = [week, weekWorth];
    if (bestWorth > goodEnough) break;
  }
  return best ?? { plan, shape: { long: null, quality: [], easy: [] }, runs: [], hardDays: raceDaysOf(plan) };
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

const raceDaysOf = ({ days }: WeekPlan): readonly number[] =>
  days.filter(({ race }) => race !== null).map(({ day }) => day);

const sumOf = (runs: readonly PlacedRun[]): number => runs.reduce((sum, { distance }) => sum + distance, 0);
const longestOf = (runs: readonly PlacedRun[]): number => Math.max(0, ...runs.map(({ distance }) => distance));

const worth = ({ shape, runs }: DrawnWeek, plan: WeekPlan, preferred: number): number => {
  const short = (is: number, aim: number): number => (aim > 0 ? Math.max(0, aim - is) / aim : 0);
  const longAim = Math.min(plan.longRun.aim, plan.longRun.most);

  return -(
    (plan.needsLonger ? 3 : 0.8) * short(longestOf(runs), longAim) +
    4 * short(sumOf(runs), plan.volume.aim) +
    Number(plan.recovery && sumOf(runs) < leastOfRecovery * plan.volume.aim) +
    0.2 * Math.max(0, plan.quality - shape.quality.length) +
    0.08 * Math.abs(runs.length - preferred)
  );
};

// A week too small for its hard sessions gives up the second first.
const withQuality = (count: number, plan: WeekPlan, log: TrainingLog, drawing: Drawing): DrawnWeek | null => {
  const most = count <= runsForOne ? Math.max(0, 1 - Number(plan.pacedLong)) : plan.quality;
  const quality = Math.min(plan.quality, most);
  const week = withRuns(count, { ...plan, quality }, log, drawing);
  if (week !== null || quality === 0) return week;
  return withQuality(count, { ...plan, quality: quality - 1 }, log, drawing);
};

const withRuns = (count: number, plan: WeekPlan, log: TrainingLog, drawing: Drawing): DrawnWeek | null => {
  const longDay = longRunDay(plan.days, drawing.longRunDay);
  const share = longShare(count, drawing.demands);
  const ceiling = Math.min(plan.volume.most, Math.max(plan.volume.aim, 0));
  const base = Math.max(ceiling, plan.shareBase);

  // The others need their least; a long run that takes it from them is too long.
  const left = ceiling - (count - 1) * (easyDistance(drawing.runner, plan.shortestMinutes + 0.2) + 100);
  const most = count === 1 ? ceiling : Math.min(share * base, left);
  let long = longDay === null ? 0 : Math.max(0, Math.min(longRunLimit(longDay, count, plan, log, drawing), most));
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const week = placed(count, metres(wholeHundreds(long)), longDay, ceiling, plan, log, drawing);
    if (week === null) return null;
    const allowed = shareAllows(count, sumOf(week.runs), plan, drawing);
    if (longestOf(week.runs) <= allowed + 100) return week;
    // The other runs cannot carry a long run of that length: shorten it until they can.
    const others = sumOf(week.runs) - longestOf(week.runs);
    long = Math.min(allowed, plan.shareBase > 0 ? allowed : (share / (1 - share)) * others);
  }
  return null;
};

const shareAllows = (count: number, volume: number, plan: WeekPlan, { runner, demands }: Drawing): number => {
  if (count === 1) return Number.POSITIVE_INFINITY;
  const base = Math.max(volume, Math.min(plan.shareBase, 1.25 * volume));
  return Math.max(longShare(count, demands) * base, easyDistance(runner, 30));
};

const longRunLimit = (day: number, count: number, plan: WeekPlan, log: TrainingLog, drawing: Drawing): number => {
  const { runner, demands, raceDays } = drawing;
  const slot = plan.days.find((one) => one.day === day);
  const near = [...log.hardDays, ...raceDays].some((hard) => Math.abs(hard - day) < runner.hardSpacing);
  // The only run of a recovery week keeps as much of the running as it may.
  const aim = count === 1 && plan.recovery ? Math.max(plan.longRun.aim, plan.volume.aim) : plan.longRun.aim;
  const minutes = Math.min(
    slot?.cap ?? Number.POSITIVE_INFINITY,
    demands.longRunMinutes(runner.easyPace),
    near ? hardMinutes : Number.POSITIVE_INFINITY,
    slot?.gentle && !plan.recovery ? 60 : Number.POSITIVE_INFINITY,
  );
  return Math.min(
    aim,
    plan.longRun.most,
    longestSafeRun(log, day),
    easyDistance(runner, minutes),
    halvedLimit(slot, log, runner),
    taperLimit(plan, day, log, easyDistance(runner, plan.shortestMinutes + 0.2) + 100),
  );
};

// Before a B race a day holds half of what it usually holds, or the shortest run there is.
const halvedLimit = (slot: PlanDay | undefined, log: TrainingLog, runner: Runner): number => {
  const usual = slot?.halved ? usualRun(log, slot.day) : null;
  return usual === null ? Number.POSITIVE_INFINITY : Math.max(usual / 2 + 400, easyDistance(runner, 20.2) + 100);
};

// In the taper a run is clearly shorter than is usual on its day.
const taperLimit = ({ phase }: WeekPlan, day: number, log: TrainingLog, least: number): number => {
  const usual = phase === 'taper' || phase === 'race' ? usualOnWeekday(log, day) : null;
  return usual === null ? Number.POSITIVE_INFINITY : Math.max(0.88 * usual, least);
};

const placed = (
  count: number,
  long: Metres,
  longDay: number | null,
  ceiling: number,
  plan: WeekPlan,
  log: TrainingLog,
  drawing: Drawing,
): DrawnWeek | null => {
  const { runner, raceDays } = drawing;
  const isHard = plan.pacedLong || easyMinutes(runner, long) > hardMinutes;
  const held = longDay === null || long === 0 ? null : longDay;
  const hard = [...log.hardDays, ...raceDays, ...(isHard && held !== null ? [held, held + 7] : [])];
  const shape = weekShape({
    days: plan.days,
    longDay: held,
    runs: count,
    quality: plan.quality,
    spacing: runner.hardSpacing,
    hard,
  });
  if (shape.quality.length + shape.easy.length + (held === null ? 0 : 1) !== count) return null;

  const others = [...shape.quality, ...shape.easy].sort((one, other) => one - other);
  const open = others.map((day) => openRun(day, long, shape, plan, log, runner));
  const runs = shareOut(metres(ceiling - long), open);
  if (runs === null || (held !== null && easyMinutes(runner, long) < plan.shortestMinutes + 0.2)) return null;

  const volume = metres(long + runs.reduce((sum, { distance }) => sum + distance, 0));
  const isTooSmall = plan.phase !== 'race' && easyMinutes(runner, volume) < leastQualityWeek;
  if (shape.quality.length > 0 && isTooSmall) return null;

  const all = held === null ? runs : [...runs, { day: held, distance: long }];
  const hardDays = [...shape.quality, ...(isHard && held !== null ? [held] : []), ...raceDaysOf(plan)];
  return { plan, shape, runs: [...all].sort((one, other) => one.day - other.day), hardDays };
};

const openRun = (
  day: number,
  long: Metres,
  shape: Shape,
  plan: WeekPlan,
  log: TrainingLog,
  runner: Runner,
): OpenRun => {
  const slot = plan.days.find((one) => one.day === day);
  const isQuality = shape.quality.includes(day);
  // Warm-up, jogs and cool-down of a hard session are slower than easy running: it may take longer than its distance says.
  const unhurried = isQuality ? 0.9 : 1;
  const minutes = Math.min(
    unhurried * (slot?.cap ?? Number.POSITIVE_INFINITY),
    unhurried * plan.otherMinutes,
    slot?.gentle && !plan.recovery ? (plan.phase === 'race' ? 28 : 45) : Number.POSITIVE_INFINITY,
  );
  const longest = shape.long === null ? easyDistance(runner, 75) : long;
  const afterLong = shape.long !== null && (day - shape.long + 7) % 7 === 1;

  const least = easyDistance(
    runner,
    isQuality ? Math.max(leastQualityMinutes, plan.shortestMinutes) : plan.shortestMinutes + 0.2,
  );

  return {
    day,
    weight: (isQuality ? 1.15 : afterLong ? 0.85 : 1) * (slot?.halved ? 0.5 : 1),
    least: metres(least + 100),
    most: metres(
      Math.min(
        longest,
        easyDistance(runner, minutes),
        longestSafeRun(log, day),
        halvedLimit(slot, log, runner),
        taperLimit(plan, day, log, least + 100),
      ),
    ),
  };
};
