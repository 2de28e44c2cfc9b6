import type { Phase } from '../plan';

/** A rung of the way from walking to half an hour of running; minutes. */
export type Rung = Readonly<{
  running: number;
  unbroken: number;
  /** Neither a lighter week nor one without any running: it takes the next step. */
  climbs: boolean;
}>;

/** A week without any running, in a holiday, is no step up. */
type LadderWeek = Readonly<{ phase: Phase; recovery: boolean; volume: number }>;

/** Longest stretch without a walk break; each at most six tenths, or two minutes, beyond the one before (our rule). */
const stretches = [0.5, 1.5, 3, 5, 8, 10, 15, 20, 30] as const;
const first = 7.5;
const goal = 30;
/** More stretches than this would be more stopping than running. */
export const mostStretches = 15;
/** Five minutes a session and week are the most that may be added. */
const fastest = 4.5;
const slowest = 2.5;

/** Running minutes of a session and its longest stretch, week by week. Recovery and race weeks climb no rung. */
export const runWalkLadder = (weeks: readonly LadderWeek[]): readonly Rung[] => {
  const loaded = weeks.filter(climbs).length;
  const step = Math.max(slowest, Math.min(fastest, (goal - first) / Math.max(1, loaded - 1)));
  const pace = Math.min(1, (stretches.length - 1) / Math.max(1, loaded - 1));

  let done = 0;
  return weeks.map((week) => {
    if (climbs(week)) done += 1;
    const climbed = Math.max(0, done - 1);
    const unbroken = stretches[Math.floor(climbed * pace + 1e-6)] ?? goal;
    const running = Math.min(goal, first + step * climbed, mostStretches * unbroken);
    return { running, unbroken, climbs: climbs(week) };
  });
};

const climbs = ({ phase, recovery, volume }: LadderWeek): boolean =>
  volume > 0 && !recovery && phase !== 'race' && phase !== 'taper';
