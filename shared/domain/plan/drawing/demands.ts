import type { Experience, Picture } from '../../athlete/picture';
import { recentVolume } from '../../athlete/recent-volume';
import type { Goal, RaceDistance } from '../../goal/goal';
import { kilometres, type Metres, metres } from '../../units/quantity';
import { isCompletion } from '../completion';

/**
 * What a goal asks of the body, and what it allows. Our rules, laid beside 49 published plans: see
 * docs/coaching-rules.md.
 */
export type Demands = Readonly<{
  /** The longest run must come to this distance or last this long; null when no race has to be survived. */
  reach: Readonly<{ distance: Metres; minutes: number }> | null;
  /** The long run worth building towards. */
  longRun: Metres;
  /** Most minutes of a long run for an easy pace in seconds per km. */
  longRunMinutes: (easyPace: number) => number;
  /** Range of the heaviest week for this goal and level. */
  peak: Readonly<{ low: Metres; high: Metres }>;
  /** Running to aim for in each taper week as a share of the peak, race week last. */
  taper: readonly number[];
  /** What the goal adds to the share of a week that one run may be. */
  longShareBonus: number;
  /** From this many days before the race on, no run is long. */
  lastLongRun: number;
  /** A finish in good health, no time. */
  completion: boolean;
}>;

const reach: Readonly<Record<RaceDistance, Readonly<{ km: number; minutes: number }>>> = {
  '5K': { km: 4, minutes: 30 },
  '10K': { km: 8, minutes: 60 },
  half: { km: 15, minutes: 110 },
  marathon: { km: 26, minutes: 170 },
  '50K': { km: 30, minutes: 200 },
  '100K': { km: 38, minutes: 280 },
};

type ByLevel<Value> = Readonly<Record<Experience, Value>>;

const longRuns: Readonly<Record<RaceDistance, ByLevel<number>>> = {
  '5K': { novice: 9, intermediate: 12, advanced: 15 },
  '10K': { novice: 12, intermediate: 15, advanced: 18 },
  half: { novice: 17, intermediate: 19, advanced: 22 },
  marathon: { novice: 28, intermediate: 30, advanced: 33 },
  '50K': { novice: 33, intermediate: 36, advanced: 40 },
  '100K': { novice: 41, intermediate: 45, advanced: 50 },
};

const peaks: Readonly<Record<RaceDistance, ByLevel<readonly [low: number, high: number]>>> = {
  '5K': { novice: [15, 30], intermediate: [30, 50], advanced: [50, 90] },
  '10K': { novice: [17, 35], intermediate: [40, 60], advanced: [60, 100] },
  half: { novice: [32, 45], intermediate: [45, 65], advanced: [65, 110] },
  marathon: { novice: [48, 65], intermediate: [65, 90], advanced: [90, 140] },
  '50K': { novice: [50, 70], intermediate: [70, 95], advanced: [95, 130] },
  '100K': { novice: [65, 85], intermediate: [85, 115], advanced: [110, 160] },
};

// Bosquet 2007: 41–60 % less running with intensity kept; the long races start to ease off earlier.
const tapers: Readonly<Record<RaceDistance, readonly number[]>> = {
  '5K': [0.56],
  '10K': [0.56],
  half: [0.73, 0.47],
  marathon: [0.81, 0.62, 0.41],
  '50K': [0.66, 0.42],
  '100K': [0.72, 0.52, 0.33],
};

/** The length of a run that comes near race day and is no long run any more. */
const lastLongRuns: Readonly<Record<RaceDistance, number>> = {
  '5K': 4,
  '10K': 5,
  half: 6,
  marathon: 12,
  '50K': 12,
  '100K': 14,
};

export const demandsOf = (picture: Picture): Demands =>
  picture.goal.kind === 'race' ? raceDemands(picture.goal, picture) : fitnessDemands(picture.recent);

const raceDemands = ({ distance, aim }: Extract<Goal, { kind: 'race' }>, picture: Picture): Demands => {
  const completion = isCompletion(picture);
  const { experience } = picture;
  const [low, high] = peaks[distance][completion ? 'novice' : experience];
  const minimum = reach[distance];
  const share = aim.kind === 'finish' ? 0.95 : 1;

  return {
    reach: { distance: kilometres(minimum.km * share), minutes: minimum.minutes },
    longRun: kilometres(longRuns[distance][completion ? 'novice' : experience]),
    longRunMinutes: (easyPace) => longRunMinutes(distance, easyPace),
    peak: { low: kilometres(low * (completion ? 0.9 : 1)), high: kilometres(high * (completion ? 0.9 : 1)) },
    taper: tapers[distance],
    longShareBonus: { '5K': 0, '10K': 0, half: 0, marathon: 0.05, '50K': 0.1, '100K': 0.1 }[distance],
    lastLongRun: lastLongRuns[distance],
    completion,
  };
};

// Daniels stops at 150 minutes; a slow marathoner could not come to 26 km in that time.
const longRunMinutes = (distance: RaceDistance, easyPace: number): number => {
  if (distance === 'marathon') return Math.min(180, Math.max(150, (26 * easyPace) / 60));
  return { '5K': 150, '10K': 150, half: 150, '50K': 300, '100K': 360 }[distance];
};

const fitnessDemands = (recent: Picture['recent']): Demands => {
  const current = recentVolume(recent);

  return {
    reach: null,
    longRun: metres(Math.max(1.1 * recent.longestRun, 0.35 * current)),
    longRunMinutes: () => 150,
    peak: { low: current, high: metres(1.1 * current) },
    taper: [],
    longShareBonus: 0,
    lastLongRun: 0,
    completion: false,
  };
};
