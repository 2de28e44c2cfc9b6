import type { IsoDate } from '../units/calendar';
import type { Metres, Seconds } from '../units/quantity';

export const sessionOutcomes = ['done', 'partly', 'skipped', 'moved'] as const;
/** `moved`: done on another day than planned. */
export type SessionOutcome = (typeof sessionOutcomes)[number];

/** What happened to a planned session. The prescription stays as it was. */
export type SessionLog = Readonly<{
  sessionId: string;
  /** The day it was done, or would have been. */
  date: IsoDate;
  outcome: SessionOutcome;
  /** How hard it felt, 1–10; null when not said. */
  effort: number | null;
  /** Pain while running, 0–10; null when not said. */
  pain: number | null;
  note: string;
  /** What was run or trained; null: as planned, half of it when partly done. */
  actual: Readonly<{ distance: Metres; duration: Seconds }> | null;
}>;
