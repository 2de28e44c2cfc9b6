import { type Metres, metres } from '../../units/quantity';
import type { DrawnWeek, WeekAtHand } from './drawn-week';
import { halvedLimit, hardMinutes, taperLimit } from './run-limits';
import { easyDistance, easyMinutes } from './runner';
import { type OpenRun, shareOut } from './share-out';
import { longestBesideLong, longestSafeRun } from './training-log';
import type { WeekPlan } from './week-plan';
import { type Shape, weekShape } from './week-shape';

/** A long run of a week, its day, and how many runs share how much with it. */
export type Wish = Readonly<{ count: number; long: Metres; longDay: number | null; ceiling: number }>;

/** Easy minutes that a day of hard running takes at least. */
export const leastQualityMinutes = 26;
/** Easy minutes of a week that has room for a hard session: hard running takes less time than they say. */
const leastQualityWeek = 80;

/** Puts the other runs around a long run, or nothing where they do not fit. */
export const placeRuns = ({ count, long, longDay, ceiling }: Wish, week: WeekAtHand): DrawnWeek | null => {
  const { plan, log, drawing } = week;
  const { runner, raceDays } = drawing;
  const isHard = plan.pacedLong || easyMinutes(runner, long) > hardMinutes;
  const held = longDay === null || long === 0 ? null : longDay;
  const hardLong = isHard && held !== null ? [held] : [];
  const shape = weekShape({
    days: plan.days,
    longDay: held,
    runs: count,
    quality: plan.quality,
    backToBack: plan.backToBack,
    spacing: runner.hardSpacing,
    hard: [...log.hardDays, ...raceDays, ...hardLong, ...hardLong.map((day) => day + 7)],
    unfit: plan.quality > 0 ? tooShortForQuality(week) : [],
  });
  if (shape.quality.length + shape.easy.length + (held === null ? 0 : 1) !== count) return null;

  const others = [...shape.quality, ...shape.easy].sort((one, other) => one - other);
  const runs = shareOut(
    metres(ceiling - long),
    others.map((day) => openRun(day, long, shape, week)),
  );
  if (runs === null || (held !== null && easyMinutes(runner, long) < plan.shortestMinutes + 0.2)) return null;

  const volume = metres(long + runs.reduce((sum, { distance }) => sum + distance, 0));
  const isTooSmall = plan.phase !== 'race' && easyMinutes(runner, volume) < leastQualityWeek;
  if (shape.quality.length > 0 && isTooSmall) return null;

  const all = held === null ? runs : [...runs, { day: held, distance: long }];
  return {
    plan,
    shape,
    runs: [...all].sort((one, other) => one.day - other.day),
    hardDays: [...shape.quality, ...hardLong, ...raceDaysOf(plan)],
  };
};

/**
 * In the taper a hard session is no longer than its day's shortened run: where that is too short, it goes elsewhere.
 */
const tooShortForQuality = ({ plan, log, drawing: { runner } }: WeekAtHand): readonly number[] => {
  const least = easyDistance(runner, leastQualityMinutes) + 100;
  return plan.days.map(({ day }) => day).filter((day) => taperLimit(plan, day, log, 0) < least);
};

export const raceDaysOf = ({ days }: WeekPlan): readonly number[] =>
  days.filter(({ race }) => race !== null).map(({ day }) => day);

/** The second day of two long ones is at most so much of the first, and up to three times another easy day. */
const mostOfLong = 0.68;
const weightOfSecond = 3;

/** The most of a usual run that a recovery week holds beside its long one. */
const shareInRecovery = 0.85;

const openRun = (day: number, long: Metres, shape: Shape, { plan, log, drawing: { runner } }: WeekAtHand): OpenRun => {
  const slot = plan.days.find((one) => one.day === day);
  const isQuality = shape.quality.includes(day);
  const isSecond = day === shape.second;
  // Warm-up, jogs and cool-down of a hard session are slower than easy running: it may take longer than its distance
  // says.
  const unhurried = isQuality ? 0.9 : 1;
  const minutes = Math.min(
    unhurried * (slot?.cap ?? Number.POSITIVE_INFINITY),
    unhurried * plan.otherMinutes,
    slot?.gentle && !plan.recovery ? (plan.phase === 'race' ? 28 : 45) : Number.POSITIVE_INFINITY,
  );
  const longest = shape.long === null ? easyDistance(runner, 75) : (isSecond ? mostOfLong : 1) * long;
  const afterLong = shape.long !== null && (day - shape.long + 7) % 7 === 1;

  const least = easyDistance(
    runner,
    isQuality ? Math.max(leastQualityMinutes, plan.shortestMinutes) : plan.shortestMinutes + 0.2,
  );
  const weight = isSecond ? weightOfSecond : isQuality ? 1.15 : afterLong ? 0.85 : 1;

  return {
    day,
    weight: weight * (slot?.halved ? 0.5 : 1),
    least: metres(least + 100),
    most: metres(
      Math.min(
        longest,
        easyDistance(runner, minutes),
        longestSafeRun(log, day),
        halvedLimit(slot, log, runner),
        taperLimit(plan, day, log, least + 100),
        // Where days are lost, the runs that are left of a recovery week do not make up for them.
        plan.recovery && plan.days.some(({ lost }) => lost)
          ? Math.max(shareInRecovery * longestBesideLong(log), least + 100)
          : Number.POSITIVE_INFINITY,
      ),
    ),
  };
};
