import type { Demands } from './demands';
import type { WeekAtHand } from './drawn-week';
import type { PlanDay } from './plan-days';
import { easyDistance, type Runner } from './runner';
import { longestSafeRun, type TrainingLog, usualOnWeekday, usualRun } from './training-log';
import type { WeekPlan } from './week-plan';

/** From 100 minutes on a run is hard. */
export const hardMinutes = 99;

/** Most of a week that one run may be, by runs a week (our rule). */
const shares: readonly number[] = [1, 1, 0.6, 0.5, 0.45, 0.4, 0.36, 0.33];
export const longShare = (runs: number, { longShareBonus }: Demands): number => (shares[runs] ?? 0.33) + longShareBonus;

/** The longest run that a week of so much running may hold. */
export const longestInWeek = (count: number, volume: number, { plan, drawing }: WeekAtHand): number => {
  if (count === 1) return Number.POSITIVE_INFINITY;
  const base = Math.max(volume, Math.min(plan.shareBase, 1.25 * volume));
  return Math.max(longShare(count, drawing.demands) * base, easyDistance(drawing.runner, 30));
};

/** The long run that its day allows, whatever the rest of the week can carry. */
export const longRunLimit = (day: number, count: number, { plan, log, drawing }: WeekAtHand): number => {
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

/** Before a B race a day holds half of what it usually holds, or the shortest run there is. */
export const halvedLimit = (slot: PlanDay | undefined, log: TrainingLog, runner: Runner): number => {
  const usual = slot?.halved ? usualRun(log, slot.day) : null;
  return usual === null ? Number.POSITIVE_INFINITY : Math.max(usual / 2 + 400, easyDistance(runner, 20.2) + 100);
};

/** In the taper a run is clearly shorter than is usual on its day. */
export const taperLimit = ({ phase }: WeekPlan, day: number, log: TrainingLog, least: number): number => {
  const usual = phase === 'taper' || phase === 'race' ? usualOnWeekday(log, day) : null;
  return usual === null ? Number.POSITIVE_INFINITY : Math.max(0.88 * usual, least);
};
