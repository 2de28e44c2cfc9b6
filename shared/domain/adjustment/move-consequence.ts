import type { IsoDate } from '../units/calendar';

/** What follows from a change of days, in a sentence for the athlete. */
export type Consequence = Readonly<{
  /** The rule of the plan it comes from, or a fact of the calendar such as `past-day`. */
  rule: string;
  /** The day meant, or null for a whole week or plan. */
  date: IsoDate | null;
  sentence: string;
}>;

/** What a move would bring: with a refusal it cannot be made, with warnings alone the athlete decides. */
export type MoveConsequence = Readonly<{
  refusals: readonly Consequence[];
  warnings: readonly Consequence[];
}>;
