import type { Picture } from '../athlete/picture';
import type { PaceZones } from '../fitness/fitness';
import type { PlanWeek } from './plan';
import type { PlanShape } from './shape/plan-shape';

export type Severity = 'must' | 'should';

/** One fault of a plan, in words an athlete and a coach can act on. */
export type Objection = Readonly<{
  rule: string;
  severity: Severity;
  /** Week number, or null when the whole plan is meant. */
  week: number | null;
  session: string | null;
  sentence: string;
}>;

/** What the review is given: the finished weeks and the athlete they are for, and nothing its writer claims of it. */
export type PlanUnderReview = Readonly<{ picture: Picture; zones: PaceZones; weeks: readonly PlanWeek[] }>;

/** What a rule is shown: the plan, and its shape worked out once for all rules. */
export type PlanReading = PlanUnderReview & Readonly<{ shape: PlanShape }>;

/** A figure that a rule measured, beside its limit. */
export type Measure = Readonly<{ week: number | null; figure: number; limit: number; unit: string }>;

export type PlanRule = Readonly<{
  id: string;
  /** The rule as a sentence an athlete understands. */
  sentence: string;
  /** A plan that breaks a must is not shown; a should is reported. */
  severity: Severity;
  /** Where the number comes from. */
  source: string;
  judge: (plan: PlanReading) => Verdict;
}>;

/** What a rule has to say of a plan. */
export type Verdict = Readonly<{
  objections: readonly Objection[];
  /** The closest the plan comes to the limit; null where there was nothing to measure. */
  tightest: () => Measure | null;
}>;

/** What was checked and mended before the athlete saw the plan. */
export type Certificate = Readonly<{
  checks: readonly Readonly<{
    rule: string;
    sentence: string;
    severity: Severity;
    met: boolean;
    tightest: Measure | null;
  }>[];
  mends: readonly string[];
  writers: readonly Readonly<{ week: number; writtenBy: 'house' | 'claude' }>[];
}>;
