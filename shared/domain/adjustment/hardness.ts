import { type Zone, zones } from '../fitness/fitness';
import { isRunKind } from '../session/implied-parts';
import type { Session } from '../session/session';
import { stepsInOrder } from '../session/session-facts';

/** The measures in which a session can be harder than another, the hardest first. */
export const hardnessMeasures = [
  'impact',
  'top-zone',
  'fast-time',
  'time-from-zone-6',
  'time-from-zone-5',
  'time-from-zone-4',
  'time-from-zone-3',
  'time-from-zone-2',
  'time-from-zone-1',
  'unbroken-run',
  'load',
  'distance',
  'duration',
] as const;
export type HardnessMeasure = (typeof hardnessMeasures)[number];

/**
 * How hard a session is, in every measure at once; rest is 0 in all.
 *
 * `impact` is 0 for rest, 1 for walking, 2 for cross-training and strength, 3 for running; `top-zone` is the highest
 * zone, 5 and 6 being one. `time-from-zone-4` is seconds in zone 4 and above, strides left out; `fast-time` is zone 6
 * with the strides; `unbroken-run` the longest stretch of running without a walk, which is what a beginner builds up.
 * Minutes of cross-training count as minutes of running at the same effort. Load, metres and seconds are those of the
 * whole session, the main part of a race included.
 */
export type Hardness = Readonly<Record<HardnessMeasure, number>>;

/** One measure of two sessions. */
export type HardnessFigure = Readonly<{
  measure: HardnessMeasure;
  before: number;
  after: number;
  /** Whether the second is no harder than the first. */
  kept: boolean;
}>;

/** Every measure of two sessions, and whether the second is no harder in any of them. */
export type HardnessComparison = Readonly<{ neverHarder: boolean; figures: readonly HardnessFigure[] }>;

/** What is measured of a session; null stands for rest. */
export type Measured = Pick<Session, 'kind' | 'sections' | 'distance' | 'duration' | 'load'> | null;

/** What strides may be and still be strides: as the rules of the plan see them. */
const longestStride = 20;
const mostStrides = 160;

/** The figures of a session. */
export const hardness = (session: Measured): Hardness => {
  const { work, strides } = timesOf(session);
  const from = (lowest: Zone): number =>
    zones.filter((zone) => zone >= lowest).reduce<number>((sum, zone) => sum + work[zone], 0);
  const top = zones.findLast((zone) => work[zone] > 0) ?? 0;

  return {
    impact: impactOf(session),
    'top-zone': Math.min(5, top),
    'fast-time': work[6] + strides,
    'time-from-zone-6': from(6),
    'time-from-zone-5': from(5),
    'time-from-zone-4': from(4),
    'time-from-zone-3': from(3),
    'time-from-zone-2': from(2),
    'time-from-zone-1': from(1),
    'unbroken-run': unbrokenRun(session),
    load: session?.load ?? 0,
    distance: session?.distance ?? 0,
    duration: session?.duration ?? 0,
  };
};

/**
 * Compares a session with what would take its place, in every measure. A long easy run is not easier than a short hard
 * one: each figure must hold by itself.
 *
 * @example
 * neverHarder(fiveTimesAKilometre, fortyMinutesEasy).neverHarder // true
 */
export const neverHarder = (before: Measured, after: Measured): HardnessComparison => {
  const [was, is] = [hardness(before), hardness(after)];
  const figures = hardnessMeasures.map((measure) => ({
    measure,
    before: was[measure],
    after: is[measure],
    kept: is[measure] <= was[measure],
  }));
  return { neverHarder: figures.every(({ kept }) => kept), figures };
};

const impactOf = (session: Measured): number => {
  if (session === null || session.duration === 0) return 0;
  if (session.kind === 'walk') return 1;
  return isRunKind(session.kind) ? 3 : 2;
};

const unbrokenRun = (session: Measured): number => {
  if (session === null || !isRunKind(session.kind)) return 0;
  let longest = 0;
  let stretch = 0;
  for (const { zone, seconds } of stepsInOrder(session)) {
    stretch = zone === null ? 0 : stretch + seconds;
    longest = Math.max(longest, stretch);
  }
  return longest;
};

const timesOf = (session: Measured): Readonly<{ work: Readonly<Record<Zone, number>>; strides: number }> => {
  const work = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 };
  let strides = 0;
  let areShort = true;
  for (const { role, zone, seconds } of session === null ? [] : stepsInOrder(session)) {
    if (role === 'strides') {
      strides += seconds;
      areShort &&= seconds <= longestStride;
    } else if (zone !== null) work[zone] += seconds;
  }
  // What is longer than strides may be is repetition work under another name.
  return areShort && strides <= mostStrides
    ? { work, strides }
    : { work: { ...work, 6: work[6] + strides }, strides: 0 };
};
