import type { Picture } from '../../athlete/picture';
import type { Phase } from '../plan';
import type { Demands } from './demands';
import type { Drawing } from './drawn-week';
import type { PlanDay } from './plan-days';
import type { RunWeek } from './run-so-far';
import type { Runner } from './runner';

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
  /** Weeks that are behind the athlete already: they stay as they were run. */
  run: readonly RunWeek[];
}>;

/** Where the weeks lead: what all of them are drawn towards. */
export type Course = Readonly<{
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

export const isLoaded = ({ phases, recoveries }: WeeksFrame, index: number): boolean =>
  !recoveries.has(index + 1) && phases[index] !== 'taper' && phases[index] !== 'race';

export const courseOf = (frame: WeeksFrame): Course => {
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

/** Whoever runs much for a short race keeps the long run that carries such weeks: no other run is longer. */
const usualLongRun = ({ recent, schedule }: Picture, volume: number): number =>
  Math.min(recent.longestRun, Math.max(0.25, 1 / schedule.runDays.length) * volume);
