import type { Priority } from '../goal/goal';
import type { IsoDate } from '../units/calendar';

export const seasonBlockKinds = [
  'from-zero',
  'fitness',
  'maintenance',
  'base',
  'build',
  'sharpen',
  'taper',
  'race',
  'recovery',
  'transition',
] as const;
export type SeasonBlockKind = (typeof seasonBlockKinds)[number];

/** Weeks of a season with one purpose, Monday to Sunday. */
export type SeasonBlock = Readonly<{
  kind: SeasonBlockKind;
  monday: IsoDate;
  /** The last day. */
  sunday: IsoDate;
  weeks: number;
  /** The goal it leads to or recovers from; null between goals. */
  goal: string | null;
  /** What these weeks are for. */
  sentence: string;
}>;

/** Where a goal stands in the season. */
export type GoalPlace = Readonly<{
  goal: string;
  /** As placed: what was wished for as A may have become B. */
  priority: Priority;
  /** The plan that leads to it; null for a race on the way to another. */
  plan: SeasonPlan | null;
  sentence: string;
}>;

export type SeasonPlan = Readonly<{
  monday: IsoDate;
  weeks: number;
  /** Too few weeks for a time: the plan leads to the finish in good health. */
  finishSafely: boolean;
}>;

/** A goal the season has no room for, and why. */
export type DeclinedGoal = Readonly<{ goal: string; sentence: string }>;

/** A year at most, in blocks that follow one another without a gap; every goal is placed or declined, once. */
export type Season = Readonly<{
  blocks: readonly SeasonBlock[];
  places: readonly GoalPlace[];
  declined: readonly DeclinedGoal[];
}>;
