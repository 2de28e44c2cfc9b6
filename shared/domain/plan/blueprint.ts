import type { SupportingRace } from '../goal/goal';
import type { IsoDate, Weekday } from '../units/calendar';
import type { Metres } from '../units/quantity';
import type { Phase } from './plan';
import type { Offer } from './refusal/offer';

export type DayRole = 'rest' | 'easy' | 'long' | 'quality' | 'strength' | 'race' | 'shakeout';

/** What a day of the plan may hold. */
export type DaySlot = Readonly<{
  date: IsoDate;
  weekday: Weekday;
  role: DayRole;
  /** Running to put on the day, 0 for none; in whole 100 m. Races do not count. */
  distance: Metres;
  /** Strength after or instead of the run. */
  strength: boolean;
  /** Most minutes of training, or null for no cap. */
  maxMinutes: number | null;
}>;

export type BlueprintWeek = Readonly<{
  number: number;
  monday: IsoDate;
  phase: Phase;
  recovery: boolean;
  /** Running to aim for: the sum of the days. */
  volume: Metres;
  longRun: Metres;
  /** Hard sessions, 0–2. */
  quality: number;
  /** The long run holds work at pace, which makes it a hard session. */
  pacedLongRun: boolean;
  race: SupportingRace | null;
  days: readonly DaySlot[];
}>;

/**
 * Something the athlete wished for that the plan cannot hold, and what would make it possible. Distances in the
 * sentence are slots, `fillDistances` puts them into the reader's unit.
 */
export type Limitation = Readonly<{ code: string; sentence: string }>;

/** The frame of a plan, drawn by code: whoever writes the sessions writes inside it. */
export type Blueprint = Readonly<{
  /** `finish-safely`: too little time for the aim; completion rules, no time target. */
  label: 'full' | 'finish-safely';
  raceDay: IsoDate | null;
  weeks: readonly BlueprintWeek[];
  peakVolume: Metres;
  limitations: readonly Limitation[];
}>;

export const refusalTypes = ['reach', 'too-few-days', 'start-lower', 'age', 'time', 'health'] as const;
export type RefusalType = (typeof refusalTypes)[number];

/**
 * No safe plan exists for this wish. `offers` say what would make one possible, the likeliest first. Distances in the
 * sentence are slots, as in a limitation.
 */
export type PlanRefusal = Readonly<{ type: RefusalType; sentence: string; offers: readonly Offer[] }>;

export type BlueprintOutcome =
  | Readonly<{ status: 'drawn'; blueprint: Blueprint }>
  | Readonly<{ status: 'refused'; refusal: PlanRefusal }>;
