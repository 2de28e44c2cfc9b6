import type { Picture } from '../../athlete/picture';
import { recentVolume } from '../../athlete/recent-volume';
import type { RaceDistance } from '../../goal/goal';
import { dayIndex, daysBetween, type IsoDate } from '../../units/calendar';
import { type Metres, metres, type SecondsPerKm, secondsPerKm } from '../../units/quantity';
import { isCompletion } from '../completion';
import { phaseLengths, phasesByWeek, raceDayOf, usualTaper as usualTaperFor } from '../phase-lengths';
import type { PlanWeek } from '../plan';
import { tellingPeak } from '../telling-peak';
import { type LoadingCycle, loadingCycle } from './loading-cycle';
import type { SessionShape } from './session-shape';
import { type WeekShape, weekShapes } from './week-shape';

/** Everything the rules measure, worked out once from the sessions, the calendar and the athlete. */
export type PlanShape = Readonly<{
  weeks: readonly WeekShape[];
  /** Taper weeks that the goal has when its race is at the week's end; the plan may have one more. */
  usualTaper: number;
  /** Index of the first taper week; one past the last week when there is no taper. */
  taperStart: number;
  cycle: LoadingCycle;
  isRecovery: (week: WeekShape) => boolean;
  /** Before the taper and no recovery week; weeks with races or lost days load too. */
  isLoaded: (week: WeekShape) => boolean;
  /** Before the taper, no recovery, no race and no lost day. */
  isFull: (week: WeekShape) => boolean;
  /** Training runs and races by date. */
  runs: readonly SessionShape[];
  hard: readonly SessionShape[];
  /** The athlete's first day, counted from Monday of week 1. */
  startDay: number;
  /** Volume of the heaviest full week. */
  peak: Metres;
  /** Mean of the athlete's last four weeks. */
  current: Metres;
  /** Pace that turns kilometres into minutes where a session has no other: threshold speed × 0.82. */
  easyPace: SecondsPerKm;
  /** The goal race, its distance, and its day counted from Monday of week 1. */
  race: Readonly<{ distance: RaceDistance | null; date: IsoDate; day: number }> | null;
  completion: boolean;
  shortCycle: boolean;
  isOlder: boolean;
}>;

type Shaped = Readonly<{ picture: Picture; weeks: readonly PlanWeek[] }>;

export const planShape = ({ picture, weeks: planned }: Shaped): PlanShape => {
  const { ageBand, experience } = picture;
  const { weeks, taperStart, usualTaper } = phasedWeeks({ picture, weeks: planned });
  const isOlder = ageBand === '50-64' || ageBand === '65+';
  const shortCycle = experience === 'novice' || isOlder || picture.injuredLately;
  const current = recentVolume(picture.recent);
  const easyPace = secondsPerKm(picture.fitness.threshold / 0.82);
  const cycle = loadingCycle(cycleRequest({ picture, weeks, taperStart, shortCycle, current, easyPace }));

  const recoveries = new Set(cycle.recoveries.map((index) => weeks[index]));
  const isBeforeTaper = ({ phase }: WeekShape): boolean => phase !== 'taper' && phase !== 'race';
  const isRecovery = (week: WeekShape): boolean => recoveries.has(week);
  const isLoaded = (week: WeekShape): boolean => isBeforeTaper(week) && !isRecovery(week);
  const isFull = (week: WeekShape): boolean => isLoaded(week) && isWhole(week);
  const sessions = weeks.flatMap((week) => week.sessions).toSorted((one, other) => one.day - other.day);

  return {
    weeks,
    usualTaper,
    taperStart,
    cycle,
    isRecovery,
    isLoaded,
    isFull,
    runs: sessions.filter(({ type }) => type === 'run' || type === 'race'),
    hard: sessions.filter(({ hard }) => hard),
    startDay: dayIndex(picture.startsOn),
    peak: peakOf(weeks, isFull, isLoaded, current),
    current,
    easyPace,
    race: raceOf(picture, planned),
    completion: isCompletion(picture),
    shortCycle,
    isOlder,
  };
};

/** The weeks with the phase each belongs to, which the heaviest of them has a say in. */
const phasedWeeks = ({ picture, weeks: planned }: Shaped): Pick<PlanShape, 'weeks' | 'taperStart' | 'usualTaper'> => {
  const { goal, experience } = picture;
  const unphased = weekShapes({ picture, weeks: planned, raceDay: raceDayOf(goal) });
  const peakVolume = tellingPeak(unphased.map((week) => ({ volume: week.volume, isWhole: isWhole(week) })));
  const request = { goal, weeks: planned.length, experience, peakVolume };
  const { taper } = phaseLengths(request);
  const phases = phasesByWeek(request);
  return {
    weeks: unphased.map((week, index): WeekShape => ({ ...week, phase: phases[index] ?? 'build' })),
    taperStart: unphased.length - taper,
    usualTaper: goal.kind === 'race' ? usualTaperFor(goal.distance, planned.length, peakVolume) : taper,
  };
};

const isWhole = ({ races, lostDays }: Pick<WeekShape, 'races' | 'lostDays'>): boolean =>
  races.length === 0 && lostDays === 0;

/** The heaviest full week; where none is full, the heaviest loaded one; without any, what is run now. */
const peakOf = (
  weeks: readonly WeekShape[],
  isFull: (week: WeekShape) => boolean,
  isLoaded: (week: WeekShape) => boolean,
  current: Metres,
): Metres => {
  const full = weeks.filter(isFull).map(({ volume }) => volume);
  const loaded = weeks.filter(isLoaded).map(({ volume }) => volume);
  const heaviest = Math.max(0, ...(full.length > 0 ? full : loaded));
  return heaviest > 0 ? metres(heaviest) : current;
};

type Cycled = Readonly<{
  picture: Picture;
  weeks: readonly WeekShape[];
  taperStart: number;
  shortCycle: boolean;
  current: Metres;
  easyPace: SecondsPerKm;
}>;

// Beginners who run and walk are measured in minutes of running; everyone else in distance.
const cycleRequest = ({ picture, weeks, taperStart, shortCycle, current, easyPace }: Cycled) => {
  const byTime = picture.goal.kind === 'from-zero';
  return {
    taperStart,
    shortCycle,
    endsInRace: raceDayOf(picture.goal) !== null,
    before: { volume: byTime ? (weeks[0]?.running ?? 0) : current, longest: byTime ? 0 : picture.recent.longestRun },
    slack: byTime ? 60 : 500,
    sixMinutes: byTime ? 360 : 360_000 / easyPace,
    halfHour: byTime ? Number.POSITIVE_INFINITY : 1_800_000 / easyPace,
    weeks: weeks.map(({ volume, running, long, lostDays, isEased, races, easy, best4 }, index) => ({
      amount: byTime ? running : volume,
      longest: byTime ? (long?.running ?? 0) : (long?.distance ?? 0),
      longestMinutes: (long?.duration ?? 0) / 60,
      lostDays,
      isEased,
      races: races.length,
      easy,
      best4: byTime ? Math.max(0, ...weeks.slice(Math.max(0, index - 4), index).map((week) => week.running)) : best4,
    })),
  };
};

const raceOf = ({ goal }: Picture, weeks: readonly PlanWeek[]): PlanShape['race'] => {
  const date = raceDayOf(goal);
  const first = weeks[0]?.monday;
  if (date === null || first === undefined) return null;
  return { distance: goal.kind === 'race' ? goal.distance : null, date, day: daysBetween(first, date) };
};
