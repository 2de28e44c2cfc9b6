import type { Demands } from './demands';
import type { PlanDay } from './plan-days';
import type { Runner } from './runner';
import type { PlacedRun } from './share-out';
import type { TrainingLog } from './training-log';
import type { WeekPlan } from './week-plan';
import type { Shape } from './week-shape';

/** A week with its runs on their days. */
export type DrawnWeek = Readonly<{
  plan: WeekPlan;
  shape: Shape;
  runs: readonly PlacedRun[];
  hardDays: readonly number[];
}>;

/** What stays the same for all weeks of a plan. */
export type Drawing = Readonly<{
  runner: Runner;
  demands: Demands;
  longRunDay: PlanDay['weekday'];
  /** Days of every race of the plan. */
  raceDays: readonly number[];
}>;

/** A week that is being filled: what it is meant to be, and what was run before it. */
export type WeekAtHand = Readonly<{ plan: WeekPlan; log: TrainingLog; drawing: Drawing }>;
