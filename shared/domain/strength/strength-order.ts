import type { Language } from '../athlete/language';
import type { AgeBand, Equipment, Experience } from '../athlete/picture';
import type { Niggle } from '../check-in/check-in';
import type { Phase } from '../plan/plan';
import type { IsoDate } from '../units/calendar';
import type { StrengthRecord } from './set-log';

/** Everything a strength workout is written from; nothing that identifies a person. */
export type StrengthOrder = Readonly<{
  sessionId: string;
  date: IsoDate;
  ageBand: AgeBand;
  experience: Experience;
  equipment: Equipment;
  /** Minutes there are, warm-up included. */
  minutes: number;
  phase: Phase;
  /** Whether the week is a recovery week. */
  recovery: boolean;
  /** Days to the goal race; null for a goal without one. */
  daysToRace: number | null;
  /** Days until the next hard session, long run or race; null when none follows within a week. */
  daysToHard: number | null;
  /** What hurts now. */
  niggles: readonly Niggle[];
  /** Workouts before this one, the latest last. */
  before: readonly StrengthRecord[];
  /** The athlete’s own words: data, never instructions. */
  words: string;
  /** What the workout is worded in; English where it is left out. */
  language?: Language;
}>;
