import type { AdaptationOrder } from '../domain/adaptation/adaptation-order';
import type { Replacement, ReplacementOrder } from '../domain/adjustment/replacement';
import type { Picture } from '../domain/athlete/picture';
import type { WeekReviewOrder } from '../domain/check-in/week-review';
import type { PaceZones } from '../domain/fitness/fitness';
import type { Blueprint } from '../domain/plan/blueprint';
import type { DraftWeek, PlanWeek, Writer } from '../domain/plan/plan';
import type { StrengthOrder } from '../domain/strength/strength-order';
import type { StrengthWorkout } from '../domain/strength/strength-workout';
import type { PlanKey } from './plans';

/** What a coach is given: aggregates and a frame, nothing that identifies a person. */
export type WritingOrder = Readonly<{
  picture: Picture;
  zones: PaceZones;
  blueprint: Blueprint;
  /** Weeks that an earlier run of the same task has saved. */
  saved: readonly PlanWeek[];
  errand: Errand;
}>;

/**
 * The athlete a task is for and when it must be done: what a coach files its receipts under. No prompt holds it.
 */
export type Errand = PlanKey & Readonly<{ command: string; readyBy: Date }>;

/** What a coach says while it writes. */
export type CoachWord =
  /** A finished week. The same week again replaces the one before. */
  | Readonly<{ type: 'week'; draft: DraftWeek; writtenBy: Writer }>
  /** Who writes, and what the athlete should know about it. */
  | Readonly<{ type: 'writer'; writer: Writer; note: string | null }>;

/** A coach who writes plans. */
export interface PlanWriter {
  /** Every week of the plan that is not saved yet, each as soon as it is finished. */
  write(order: WritingOrder): AsyncIterable<CoachWord>;
}

/** What a coach hands over: it has passed its review, whichever coach wrote it. */
export type Written<Draft> = Readonly<{
  draft: Draft;
  writtenBy: Writer;
  /** Why another coach wrote it than expected. */
  note: string | null;
}>;

/** A coach who writes the remaining weeks of a plan anew, within an envelope. */
export interface PlanAdapter {
  /** The weeks; null to keep those of the house coach, which are there already. */
  adapt(order: AdaptationOrder, errand: Errand): Promise<Written<readonly DraftWeek[] | null>>;
}

/** A coach who proposes another session. */
export interface SessionReplacer {
  replace(order: ReplacementOrder, errand: Errand): Promise<Written<Replacement>>;
}

/** A coach who writes strength workouts. */
export interface StrengthWriter {
  strengthen(order: StrengthOrder, errand: Errand): Promise<Written<StrengthWorkout>>;
}

/** A coach who sums up a week that is over. */
export interface WeekReviewer {
  review(order: WeekReviewOrder, errand: Errand): Promise<Written<string>>;
}
