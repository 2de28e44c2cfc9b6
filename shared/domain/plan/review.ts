import type { Picture } from '../athlete/picture';
import type { PaceZones } from '../fitness/fitness';
import type { PlanWeek } from './plan';

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

/** What a rule is shown: the finished weeks and the athlete they are for; no flags of the writer are believed. */
export type PlanUnderReview = Readonly<{ picture: Picture; zones: PaceZones; weeks: readonly PlanWeek[] }>;

/** A figure that a rule measured, beside its limit. */
export type Measure = Readonly<{ week: number | null; figure: number; limit: number; unit: string }>;

export type PlanRule = Readonly<{
  id: string;
  /** The rule as a sentence an athlete understands. */
  sentence: string;
  severity: Severity;
  /** Where the number comes from. */
  source: string;
  check: (plan: PlanUnderReview) => readonly Objection[];
  /** The closest the plan comes to the limit. */
  measure: (plan: PlanUnderReview) => Measure | null;
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
