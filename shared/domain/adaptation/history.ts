import type { Picture } from '../athlete/picture';
import type { PaceZones } from '../fitness/fitness';
import type { IsoDate } from '../units/calendar';
import type { AdaptationOutcome } from './adaptation-outcome';
import type { SignalKind } from './signal';

/** What an earlier adaptation made of a check-in. */
export type PastAdaptation = Readonly<{
  /** Number of the week whose check-in it answered; null: an edit. */
  week: number | null;
  on: IsoDate;
  outcome: AdaptationOutcome;
  signals: readonly SignalKind[];
}>;

/**
 * What a plan is drawn from that an athlete can change: `strength` is how much of it, `profile` what they told of
 * themselves.
 */
export const editedParts = ['goal', 'zones', 'schedule', 'strength', 'profile'] as const;

/** The athlete changed what the plan is drawn from: `picture` and `zones` as they are to be. */
export type PlanEdit = Readonly<{
  what: (typeof editedParts)[number];
  picture: Picture;
  zones: PaceZones;
}>;

/** What came before this adaptation, and what is to be worked in besides the check-in. */
export type AdaptationHistory = Readonly<{
  adaptations: readonly PastAdaptation[];
  /** Edits that wait to be worked in. */
  edits: readonly PlanEdit[];
}>;

/** Nothing adapted or edited yet. */
export const noHistory: AdaptationHistory = { adaptations: [], edits: [] };
