import type { IsoDate } from '../units/calendar';
import type { Feasibility } from './feasibility';
import type { Aim, Enjoyment, Goal, RaceDistance } from './goal';

type Wish = Readonly<{
  /** The wish in the athlete's own words. */
  words: string;
  kind: Goal['kind'];
  distance: RaceDistance;
  date: IsoDate;
  aim: Aim;
  /** Length in weeks of a goal without a race. */
  weeks: number;
  /** Runs a week that would make the athlete content; the measure of a fitness goal. */
  runsPerWeek: number;
  why: string;
  enjoys: readonly Enjoyment[];
  /** The athlete has heard that the time is out of reach and keeps it. */
  keepsTime: boolean;
}>;

/** A goal as far as the athlete has said it; every part may still be missing. */
export type PartialWish = Readonly<{ [Part in keyof Wish]?: Wish[Part] | undefined }>;

/** What is known of the athlete's chances before the wish is complete. */
export type Chances = Readonly<{
  /** Fitness comes from a race or a time trial, not from a guess. */
  measured: boolean;
  /** The verdict on the wished time; null when there is none to judge. */
  feasibility: Pick<Feasibility, 'label' | 'conservative'> | null;
}>;
