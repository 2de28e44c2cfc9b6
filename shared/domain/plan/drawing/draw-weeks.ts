import { type Course, courseOf, type WeeksFrame } from './course';
import { drawWeek } from './draw-week';
import type { DrawnWeek } from './drawn-week';
import { loadedWeek } from './loaded-week';
import { logged } from './logged';
import type { PlanDay } from './plan-days';
import { recoveryWeek } from './recovery-week';
import { drawnAsRun } from './run-so-far';
import { taperWeek } from './taper-week';
import { emptyLog, longestRunSoFar, type TrainingLog, usualRuns } from './training-log';
import type { WeekPlan } from './week-plan';

/**
 * Fills the weeks one after the other, each from all that was run before it; nothing is drawn before it is asked for.
 */
export function* drawWeeks(frame: WeeksFrame): Generator<DrawnWeek> {
  const course = courseOf(frame);
  const { recent } = frame.picture;
  let log = emptyLog(recent.weeklyVolumes, recent.longestRun);

  for (const [index, days] of frame.days.entries()) {
    const past = frame.run[index];
    const week =
      past === undefined
        ? drawWeek(weekPlan(index, days, log, course), log, course.drawing)
        : drawnAsRun(past, index + 1, days, frame.phases[index] ?? 'build');
    log = logged(log, week);
    yield week;
  }
}

const weekPlan = (index: number, days: readonly PlanDay[], log: TrainingLog, course: Course): WeekPlan => {
  const phase = course.frame.phases[index] ?? 'build';
  const common = {
    number: index + 1,
    phase,
    recovery: course.frame.recoveries.has(index + 1),
    days,
    shareBase: 0,
    shortestMinutes: 20,
    otherMinutes: 99,
    quality: 0,
    pacedLong: false,
    backToBack: false,
    needsLonger: longestRunSoFar(log) < (course.frame.demands.reach?.distance ?? 0),
    usualRuns: null,
  };
  if (common.recovery)
    return {
      ...common,
      ...recoveryWeek(log, course),
      needsLonger: false,
      usualRuns: usualRuns(log),
      shortestMinutes: 15,
    };
  if (phase === 'taper' || phase === 'race')
    return { ...common, usualRuns: usualRuns(log), ...taperWeek(index, days, log, course) };
  return { ...common, ...loadedWeek(index, days, log, course) };
};
