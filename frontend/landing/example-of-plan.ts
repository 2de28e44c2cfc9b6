import type { AthleteProfile } from '../../shared/contract/athlete';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { Zone } from '../../shared/domain/fitness/fitness';
import type { PlanWeek } from '../../shared/domain/plan/plan';
import type { ZoneTimes } from '../../shared/domain/session/session';

/** What the first page draws of the example plan: its weeks from afar, and one session. */
export type ExampleSeason = Readonly<{
  /** Time over 10 km in s, and days a week to run. */
  athlete: Readonly<{ time: number; days: number }>;
  weeks: readonly (Pick<PlanWeek, 'phase' | 'recovery' | 'volume'> & Readonly<{ zoneTimes: ZoneTimes }>)[];
  session: Readonly<{
    week: number;
    /** Repeats at threshold: how many seconds each, and between which paces in s/km. */
    times: number;
    seconds: number;
    slowest: number;
    fastest: number;
    /** Every step in its order. */
    steps: readonly Readonly<{ zone: Zone; seconds: number }>[];
  }>;
}>;

/** The example plan, whole, with the athlete it was written for. */
export type ExampleOfPlan = Readonly<{
  profile: AthleteProfile;
  goal: GoalReply;
  weeks: readonly PlanWeek[];
  /** Rules met, of all. */
  met: number;
  rules: number;
}>;
