import type { Picture } from '../../athlete/picture';
import { metres } from '../../units/quantity';
import { usualTaper } from '../phase-lengths';
import type { Phase } from '../plan';
import type { Demands } from './demands';
import { type Drawing, type DrawnWeek, drawWeek, longShare } from './draw-week';
import type { PlanDay } from './plan-days';
import { easyDistance, type Runner } from './runner';
import {
  bestOfFour,
  emptyLog,
  growthLimit,
  loadedBlock,
  longestLately,
  meanOfFour,
  type PastWeek,
  peakSoFar,
  type TrainingLog,
} from './training-log';
import type { WeekPlan } from './week-plan';
import { longRunDay } from './week-shape';

/** The frame of the weeks: what is known before any of them is filled. */
export type WeeksFrame = Readonly<{
  picture: Picture;
  runner: Runner;
  demands: Demands;
  phases: readonly Phase[];
  recoveries: ReadonlySet<number>;
  days: readonly (readonly PlanDay[])[];
  /** Rises as fast as the rules allow; otherwise as gently as the goal allows. */
  steep: boolean;
}>;

type Course = Readonly<{
  frame: WeeksFrame;
  drawing: Drawing;
  start: number;
  rise: number;
  peak: number;
  longAim: number;
  /** Last week of loaded training. */
  lastLoaded: number;
  goalDay: number | null;
}>;

/** Fills the weeks one after the other, each from all that was run before it; nothing is drawn before it is asked for. */
export function* drawWeeks(frame: WeeksFrame): Generator<DrawnWeek> {
  const course = courseOf(frame);
  const { recent } = frame.picture;
  let log = emptyLog(recent.weeklyVolumes, recent.longestRun);

  for (const [index, days] of frame.days.entries()) {
    const week = drawWeek(weekPlan(index, days, log, course), log, course.drawing);
    log = logged(log, week);
    yield week;
  }
}

const isLoaded = ({ phases, recoveries }: WeeksFrame, index: number): boolean =>
  !recoveries.has(index + 1) && phases[index] !== 'taper' && phases[index] !== 'race';

const courseOf = (frame: WeeksFrame): Course => {
  const { picture, runner, demands, phases, days, steep } = frame;
  const growing = phases.filter((phase, index) => isLoaded(frame, index) && phase !== 'sharpen').length;
  const start = Math.min(runner.current, runner.ceiling);
  const needed = steep && demands.reach !== null ? demands.reach.distance / (0.42 + demands.longShareBonus) : 0;
  const wished = Math.max(demands.peak.low, 1.5 * start, needed);
  const peak = Math.min(runner.ceiling, Math.max(start, needed, Math.min(demands.peak.high, wished)));
  const fastest = steep ? 1.095 : 1.065;
  const allDays = days.flat();

  return {
    frame,
    drawing: {
      runner,
      demands,
      longRunDay: picture.schedule.longRunDay,
      raceDays: allDays.filter(({ race }) => race !== null).map(({ day }) => day),
    },
    start,
    rise: growing > 1 ? Math.min(fastest, (peak / Math.max(1, start)) ** (1 / (growing - 1))) : 1,
    peak,
    longAim: Math.max(demands.longRun, demands.reach?.distance ?? 0, usualLongRun(picture, start)),
    lastLoaded: phases.findLastIndex((_, index) => isLoaded(frame, index)),
    goalDay: allDays.find(({ race }) => race === 'goal')?.day ?? null,
  };
};

/** Who runs much for a short race keeps the long run that carries such weeks: no other run is longer. */
const usualLongRun = ({ recent, schedule }: Picture, volume: number): number =>
  Math.min(recent.longestRun, Math.max(0.25, 1 / schedule.runDays.length) * volume);

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
  if (phase === 'taper' || phase === 'race') return { ...common, ...taperWeek(index, days, log, course) };
  return { ...common, ...loadedWeek(index, days, log, course) };
};

const longestRunSoFar = ({ weeks }: TrainingLog): number => Math.max(0, ...weeks.map(({ longest }) => longest));
const usualRuns = ({ weeks }: TrainingLog): number | null => weeks.findLast(({ full }) => full)?.runs.length ?? null;

/** Beyond 30 % over the best of four weeks injuries grow more frequent (Nielsen 2014): no week may go there. */
const alarm = 1.3;

const recoveryWeek = (log: TrainingLog, { frame }: Course): Pick<WeekPlan, 'volume' | 'longRun'> => {
  const block = loadedBlock(log);
  const most = Math.min(frame.runner.ceiling, alarm * bestOfFour(log));
  return {
    volume: { aim: Math.min(0.75 * block.volume, most), most: Math.min(0.8 * block.volume, most) },
    longRun: {
      // A long run is never so long that the others fall below the shortest run.
      aim: Math.max(0.73 * block.longest, Math.min(easyDistance(frame.runner, 25), 0.4 * block.volume)),
      most: Math.max(0.8 * block.longest, easyDistance(frame.runner, 30)),
    },
  };
};

const loadedWeek = (
  index: number,
  days: readonly PlanDay[],
  log: TrainingLog,
  course: Course,
): Pick<WeekPlan, 'volume' | 'longRun' | 'quality' | 'pacedLong' | 'shareBase'> => {
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
  const usual = days.filter(({ open, lost }) => open || lost).length;
  const kept = usual === 0 ? 0 : days.filter(({ open }) => open).length / usual;
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

const volumeAim = (index: number, log: TrainingLog, course: Course): number => {
  const { frame, start, rise, peak } = course;
  const loadedBefore = frame.phases
    .slice(0, index)
    .filter((phase, at) => isLoaded(frame, at) && phase !== 'sharpen').length;
  if (frame.phases[index] === 'sharpen') {
    const done = frame.phases.slice(0, index).filter((phase, at) => phase === 'sharpen' && isLoaded(frame, at)).length;
    // Without a full week before it, sharpening goes by what was run before the plan.
    const peak = log.weeks.some(({ full }) => full) ? peakSoFar(log) : Math.max(start, peakSoFar(log));
    // A light marathon week before a two-week taper would pass for the first week of a longer one.
    const heaviest = Math.max(...log.weeks.map(({ volume }) => volume));
    const isNearLine = frame.demands.taper.length === 3 && heaviest < 56_000;
    const least = isNearLine ? Math.max(0.92 * peak, 0.87 * heaviest + 500) : 0.83 * peak;
    return Math.max(least, (0.95 - 0.04 * done) * peak);
  }
  const aim = Math.min(Math.max(start, peak), start * rise ** loadedBefore);
  // After a week lost to a holiday the first week back is an easy one.
  const last = log.weeks.at(-1);
  const isReturn = last?.exceptional === true && last.volume < 0.5 * bestOfFour(log);
  return isReturn ? Math.min(aim, 0.85 * bestOfFour(log)) : aim;
};

const longRunAim = (index: number, days: readonly PlanDay[], log: TrainingLog, course: Course): number => {
  const { frame, longAim, lastLoaded } = course;
  const day = longRunDay(days, frame.picture.schedule.longRunDay) ?? 7 * index + 6;
  const longest = longestLately(log, day);
  const shortest = easyDistance(frame.runner, 22);
  const longestTime = easyDistance(frame.runner, frame.demands.longRunMinutes(frame.runner.easyPace));
  const limit = Math.max(shortest, Math.min(longAim, longestTime));
  const left = frame.phases.filter((_, at) => at >= index && at <= lastLoaded && isLoaded(frame, at)).length;
  // Once there, every other long run is shorter: the length was the point, not its repetition.
  if (longest >= 0.97 * limit) return index === 0 || left % 2 === 1 ? limit : Math.max(shortest, 0.86 * limit);
  const next = frame.steep
    ? Math.max(1.1 * longest, longest + 1000)
    : longest + (limit - longest) / Math.max(1, left - 1);
  return Math.min(limit, Math.max(shortest, next));
};

const hardWork = (
  index: number,
  volume: number,
  { frame, lastLoaded }: Course,
  holdsRace: boolean,
): Pick<WeekPlan, 'quality' | 'pacedLong'> => {
  const { picture, runner, demands, phases } = frame;
  const phase = phases[index];
  const minutes = (volume * runner.easyPace) / 60_000;
  const isBlunt = phase === 'base' || holdsRace || minutes < 82 || (picture.goal.kind === 'fitness' && index < 2);
  if (isBlunt) return { quality: 0, pacedLong: false };

  const one =
    demands.completion || picture.goal.kind === 'fitness' || picture.schedule.runDays.length <= 3 || minutes < 170;
  const careful = phase === 'build' && (picture.experience === 'novice' || picture.injuredLately);
  const most = one || careful ? 1 : 2;
  const pacedLong = isPacedLong(frame, lastLoaded - index);
  return { quality: pacedLong ? most - 1 : most, pacedLong };
};

const isPacedLong = ({ picture: { goal } }: WeeksFrame, weeksToTaper: number): boolean => {
  if (goal.kind !== 'race' || goal.aim.kind === 'finish') return false;
  if (goal.distance === 'marathon') return weeksToTaper === 2 || weeksToTaper === 4 || weeksToTaper === 6;
  return goal.distance === 'half' && (weeksToTaper === 1 || weeksToTaper === 3);
};

const taperWeek = (
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

const logged = (log: TrainingLog, week: DrawnWeek): TrainingLog => {
  const { plan, runs } = week;
  const lost = plan.days.some(({ lost }) => lost);
  const raced = plan.days.some(({ race }) => race !== null);
  const trained = plan.phase !== 'taper' && plan.phase !== 'race';
  const past: PastWeek = {
    volume: metres(runs.reduce((sum, { distance }) => sum + distance, 0)),
    longest: metres(Math.max(0, ...runs.map(({ distance }) => distance))),
    runs,
    full: trained && !plan.recovery && !raced && !lost,
    exceptional: plan.recovery || raced || lost,
    raced,
    recovery: plan.recovery,
    loaded: trained && !plan.recovery,
    sharpen: plan.phase === 'sharpen',
  };
  return {
    ...log,
    weeks: [...log.weeks, past],
    runs: [...log.runs, ...runs].slice(-45),
    hardDays: [...week.hardDays].slice(-4),
  };
};
