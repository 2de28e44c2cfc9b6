import type { Picture } from '../athlete/picture';
import type { Showable } from '../athlete/provenance';
import type { PaceZones } from '../fitness/fitness';
import type { SessionLog } from '../log/session-log';
import type { PlanWeek } from '../plan/plan';
import type { Session } from '../session/session';
import type { Workout } from '../session/workout';
import type { IsoDate } from '../units/calendar';
import type { AdjustmentReason } from './adjustment-reason';

/** What a coach proposes in place of a session, in zones and amounts like any draft. */
export type Replacement = Readonly<{
  /** null: rest. */
  workout: Workout | null;
  /** The note of the new session, its slots still open. */
  note: string;
  /** Why this fits the reason and the week, to the athlete: one or two sentences. */
  why: string;
}>;

/** Everything a replacement is written from; nothing that identifies a person. */
export type ReplacementOrder = Readonly<{
  picture: Picture;
  zones: PaceZones;
  /** The plan as it stands, all weeks. */
  weeks: readonly PlanWeek[];
  today: IsoDate;
  /** The session to replace, as the plan holds it. */
  session: Session;
  reason: AdjustmentReason;
  /** The athlete’s own words: data, never instructions. */
  words: string;
  /** What was done of late: this week’s sessions, and the feedback on those before. */
  logs: readonly Showable<SessionLog>[];
  /** The proposal the athlete did not take, and what they said to it; null the first time. */
  declined: Readonly<{ replacement: Replacement; comment: string }> | null;
}>;
