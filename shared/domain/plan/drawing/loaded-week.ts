import type { Course } from './course';
import { hardWork } from './hard-work';
import { longRunAim } from './long-run-aim';
import type { PlanDay } from './plan-days';
import { longShare } from './run-limits';
import { easyDistance } from './runner';
import { growthLimit, longestRunSoFar, meanOfFour, type TrainingLog } from './training-log';
import { volumeAim } from './volume-aim';
import type { WeekPlan } from './week-plan';

/** A week of loading: as much as the course asks for and growth, races and lost days allow. */
export const loadedWeek = (
  index: number,
  days: readonly PlanDay[],
  log: TrainingLog,
  course: Course,
): Pick<WeekPlan, 'volume' | 'longRun' | 'quality' | 'pacedLong' | 'backToBack' | 'shareBase'> => {
  const { frame } = course;
  const phase = frame.phases[index] ?? 'build';
  const races = days.filter(({ race }) => race !== null).map(({ race }) => race);
  const lastFull = log.weeks.findLast(({ full }) => full)?.volume ?? frame.runner.current;
  const raceShare = races.some((race) => race !== null && race !== 'goal' && race.priority === 'B') ? 0.58 : 0.78;
  const most = Math.min(
    growthLimit(log),
    frame.runner.ceiling,
    index === 0 ? 1.05 * frame.runner.current : Number.POSITIVE_INFINITY,
    races.length > 0 ? raceShare * lastFull : Number.POSITIVE_INFINITY,
    phase === 'sharpen' ? lowestSharpen(log) : Number.POSITIVE_INFINITY,
  );
  const usual = Math.min(frame.runner.mostRuns, days.filter(({ open, lost }) => open || lost).length);
  const kept = usual === 0 ? 0 : Math.min(1, days.filter(({ open }) => open).length / usual);
  // However little a week may hold, it holds one run.
  const least = easyDistance(frame.runner, 22);
  const long = longRunAim(index, days, log, course);
  const wished = Math.max(volumeAim(index, log, course), carrying(long, days, log, course));
  const aim = Math.min(most, Math.max(least, wished * kept ** 0.8));

  return {
    volume: { aim, most },
    longRun: { aim: long, most: Number.POSITIVE_INFINITY },
    ...hardWork(index, aim, course, races.length > 0),
    shareBase: phase === 'sharpen' || kept < 1 ? meanOfFour(log) : 0,
  };
};

/** The week that a long run asks for where time is short: the long run may only be a share of it. */
const carrying = (long: number, days: readonly PlanDay[], log: TrainingLog, { frame }: Course): number => {
  const { reach } = frame.demands;
  if (!frame.steep || reach === null || longestRunSoFar(log) >= reach.distance) return 0;
  const runs = Math.min(frame.runner.mostRuns, days.filter(({ open }) => open).length);
  return long / longShare(runs, frame.demands);
};

const lowestSharpen = ({ weeks }: TrainingLog): number =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...weeks.filter(({ sharpen, full }) => sharpen && full).map(({ volume }) => volume),
  );
