import type { RankedRace } from '../goal/ranked-goal';

/** The weeks of one peak, counted from 0 at the start of the season. */
export type Peak = Readonly<{
  race: RankedRace;
  /** First week that is free for it. */
  free: number;
  /** Weeks of easy running between the recovery from the race before and the plan. */
  transition: number;
  /** First week of the plan, and the week of the race. */
  start: number;
  raceWeek: number;
  /** Whole weeks of recovery after race week. */
  recovery: number;
  finishSafely: boolean;
}>;
