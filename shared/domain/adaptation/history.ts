import type { IsoDate } from '../units/calendar';
import type { AdaptationOutcome } from './adaptation-outcome';
import type { PlanEdit } from './plan-edit';
import type { SignalKind } from './signal';

/** What an earlier adaptation made of a check-in. */
export type PastAdaptation = Readonly<{
  /** Number of the week whose check-in it answered; null: an edit. */
  week: number | null;
  on: IsoDate;
  outcome: AdaptationOutcome;
  signals: readonly SignalKind[];
}>;

/** What came before this adaptation, and what is to be worked in besides the check-in. */
export type AdaptationHistory = Readonly<{
  adaptations: readonly PastAdaptation[];
  /** Edits that wait to be worked in. */
  edits: readonly PlanEdit[];
}>;

/** Nothing adapted or edited yet. */
export const noHistory: AdaptationHistory = { adaptations: [], edits: [] };
