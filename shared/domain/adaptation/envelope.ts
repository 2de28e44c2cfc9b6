import type { Picture } from '../athlete/picture';
import type { PaceZones } from '../fitness/fitness';
import type { Blueprint } from '../plan/blueprint';
import type { Substitute } from '../session/workout';
import type { IsoDate } from '../units/calendar';
import type { Metres } from '../units/quantity';
import type { AdaptationOutcome } from './adaptation-outcome';
import type { Signal } from './signal';

/** What may be taken out of a session or a week; the rest stays. `hard`: all of zones 3 to 6 but strides. */
const takenOutParts = ['fastest', 'hard', 'hills', 'strides', 'long'] as const;
export type TakenOut = (typeof takenOutParts)[number];

/** Why something changes: the answer or fact it comes from, and the rule that follows from it. Sentences. */
export type Reason = Readonly<{ signal: Signal['kind']; because: string; rule: string }>;

/**
 * What of a session a reason bears on: its day, its kind, its hard work, its place as the long run, how far it goes.
 */
export type Aspect = 'day' | 'kind' | 'hard' | 'length' | 'amount';

/** A reason and what it bears on; `dates`: on these days alone, null: on all of the week. */
export type Bearing = Readonly<{ reason: Reason; on: readonly Aspect[]; dates: readonly IsoDate[] | null }>;

/** What may change in one remaining week. Where nothing is said the week stays as it is. */
export type WeekEnvelope = Readonly<{
  number: number;
  /** Only sessions from this day on may change, and only those that are not logged. */
  from: IsoDate;
  /** Running of the whole week, what has been run of it included; `least` is 0 where it may fall to nothing. */
  volume: Readonly<{ most: Metres; least: Metres }>;
  longRun: Readonly<{ most: Metres }>;
  /** Hard sessions it may hold, 0–2. */
  quality: number;
  /** The week is to be, or to stay, a recovery week. */
  recovery: boolean;
  takenOut: readonly TakenOut[];
  /**
   * Runs replaced minute for minute, as they are shortened where the whole body is to be spared: the substitutes in
   * order of preference, and on which days. `null` dates: on all open days of the week. Empty substitutes: rest.
   */
  swap: Readonly<{ to: readonly Substitute[]; dates: readonly IsoDate[] | null }> | null;
  /** Days that hold nothing. */
  closed: readonly IsoDate[];
  /** Days that the most important sessions of closed days may move to; null: what falls on closed days is left out. */
  moveTo: readonly IsoDate[] | null;
  /** Strength sessions it may hold. */
  strength: number;
  /** Most minutes of a single run; null: as planned. */
  longestRunMinutes: number | null;
  /** After more than four weeks off: the way back (`volume.most`) takes the place of weekly growth. */
  insteadOfGrowth: boolean;
  /**
   * The week may be written anew from the frame of the plan, within these bounds: it was lighter than first planned.
   */
  regrown: boolean;
  reasons: readonly Reason[];
  /** The same reasons, with what of a session each of them bears on. */
  bearings: readonly Bearing[];
}>;

/** What no change may touch, in words. */
export type ProtectedItem = Readonly<{
  kind: 'past' | 'logged' | 'race-day' | 'recovery-week' | 'blocked-days' | 'taper';
  week: number | null;
  sentence: string;
}>;

/** What may change, by how much, and what may not: drawn by code, and whoever writes writes within it. */
export type Envelope = Readonly<{
  outcome: AdaptationOutcome;
  /** One for each signal that was heard, what follows from it; for `no-change` why nothing follows. */
  reasons: readonly Reason[];
  /** The remaining weeks that may change, in order of week. */
  weeks: readonly WeekEnvelope[];
  /** How the plan is to be redrawn, where an edit or a new race asks for it; else null. */
  redraw: Readonly<{ picture: Picture; zones: PaceZones; blueprint: Blueprint }> | null;
  protectedItems: readonly ProtectedItem[];
  /** Signals that rules of shape may yield to. */
  signals: readonly Signal[];
}>;
