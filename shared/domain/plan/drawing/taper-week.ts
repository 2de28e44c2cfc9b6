import { metres } from '../../units/quantity';
import { usualTaper } from '../phase-lengths';
import type { Course, WeeksFrame } from './course';
import type { PlanDay } from './plan-days';
import { easyDistance } from './runner';
import { growthLimit, meanOfFour, peakSoFar, type TrainingLog } from './training-log';
import type { WeekPlan } from './week-plan';
import { longRunDay } from './week-shape';

/** A week of the taper or of the race: its share of the peak, and less than the week before. */
export const taperWeek = (
  index: number,
  days: readonly PlanDay[],
  log: TrainingLog,
  { frame, goalDay }: Course,
): Pick<WeekPlan, 'volume' | 'longRun' | 'quality' | 'shareBase' | 'shortestMinutes' | 'otherMinutes'> => {
  const { demands, runner, phases } = frame;
  const isRaceWeek = phases[index] === 'race';
  const before = log.weeks.at(-1);
  const falling = before === undefined || before.exceptional ? Number.POSITIVE_INFINITY : before.volume - 300;
  const most = Math.min(
    taperShare(index, frame, peakSoFar(log)) * peakSoFar(log),
    falling,
    runner.ceiling,
    growthLimit(log),
  );
  const longDay = longRunDay(days, frame.picture.schedule.longRunDay);
  const isLate = goalDay === null || longDay === null || goalDay - longDay < demands.lastLongRun;
  const longest = Math.max(0, ...log.weeks.slice(-8).map((week) => week.longest));
  const enough = (most * runner.easyPace) / 60_000 >= 80;

  return {
    volume: { aim: most, most },
    longRun: {
      aim: isRaceWeek ? easyDistance(runner, 50) : (isLate ? 0.62 : 0.75) * longest,
      most: isRaceWeek ? easyDistance(runner, 58) : (isLate ? 0.8 : 0.95) * longest,
    },
    quality: isRaceWeek || enough ? 1 : 0,
    shareBase: meanOfFour(log),
    shortestMinutes: 15,
    otherMinutes: isRaceWeek ? 50 : 75,
  };
};

const taperShare = (index: number, { picture: { goal }, demands, phases }: WeeksFrame, peak: number): number => {
  const left = phases.length - 1 - index;
  const length = phases.filter((phase) => phase === 'taper' || phase === 'race').length;
  const usual = goal.kind === 'race' ? usualTaper(goal.distance, phases.length, metres(peak)) : length;
  const shares = demands.taper.slice(-usual);
  // A race early in its week adds a week to the taper: the last share is cut once more.
  const extended = length > shares.length ? [...shares, 0.58 * (shares.at(-1) ?? 0.5)] : shares;
  return extended[extended.length - 1 - left] ?? 0.5;
};
