import type { Phase } from '../plan';
import type { PlanDay } from './plan-days';

/** What a week is meant to be before its days are filled; distances in metres. */
export type WeekPlan = Readonly<{
  number: number;
  phase: Phase;
  recovery: boolean;
  days: readonly PlanDay[];
  /** Running to aim for, and the most the rules allow. */
  volume: Readonly<{ aim: number; most: number }>;
  longRun: Readonly<{ aim: number; most: number }>;
  /** The race still asks for a longer run than any so far. */
  needsLonger: boolean;
  /** Runs of the last full week, or null at the start. */
  usualRuns: number | null;
  /** Hard sessions wished for besides the long run. */
  quality: number;
  /** A second long day follows the long run, or comes before it. */
  backToBack: boolean;
  /** The long run ends or works at pace, which makes it a hard session. */
  pacedLong: boolean;
  /** Volume that the long run's share is taken of, where that is more than the week's own. */
  shareBase: number;
  shortestMinutes: number;
  /** Most minutes of every run but the long one. */
  otherMinutes: number;
}>;
