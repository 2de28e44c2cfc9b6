import type { AdaptationState } from '../contract/state/adaptation-state';
import type { AdaptationRecord, CheckInRecord, PendingAdaptation } from '../contract/stored/check-in';
import type { SessionLog } from '../domain/log/session-log';
import type { IsoDate } from '../domain/units/calendar';
import type { PlanKey } from './plans';

export interface CheckInStore {
  find(plan: PlanKey, week: number): Promise<CheckInRecord | null>;
  /** All check-ins of a plan, in order of week. */
  list(plan: PlanKey): Promise<readonly CheckInRecord[]>;
  /** Replaces the week's check-in as `AthleteStore.change` does. */
  change(
    plan: PlanKey,
    week: number,
    next: (found: CheckInRecord | null) => CheckInRecord | null,
  ): Promise<CheckInRecord | null>;
}

export interface AdaptationStore {
  /** Adds the record, or returns the one that is already there. */
  open(plan: PlanKey, record: AdaptationRecord): Promise<AdaptationRecord>;
  find(plan: PlanKey, adaptationIds: readonly string[]): Promise<readonly (AdaptationRecord | null)[]>;
  /** Replaces the record as `AthleteStore.change` does. @throws NotThere */
  change(
    plan: PlanKey,
    adaptationId: string,
    next: (found: AdaptationRecord) => AdaptationRecord,
  ): Promise<AdaptationRecord>;
}

export interface PendingAdaptations {
  add(pending: PendingAdaptation): Promise<void>;
  remove(adaptationId: string): Promise<void>;
  list(): Promise<readonly PendingAdaptation[]>;
}

export interface AdaptationQueue {
  /** Hands the work over; handed over twice it is done once. @throws AdaptationNotSent */
  send(pending: PendingAdaptation): Promise<void>;
}

export interface AdaptationStarter {
  /** Starts the work, once: a second start of the same is the same start. @throws AdaptationNotSent */
  start(state: AdaptationState): Promise<'running' | 'over'>;
}

export interface LogStore {
  /** What the athlete logged for this session, or null. */
  find(athleteId: string, sessionId: string): Promise<SessionLog | null>;
  /** Everything logged for a plan's sessions. */
  list(plan: PlanKey): Promise<readonly SessionLog[]>;
  put(athleteId: string, log: SessionLog): Promise<void>;
  /** Removes a log; a missing one is no error. */
  remove(athleteId: string, sessionId: string): Promise<void>;
}

/** A check-in that its athlete is to be reminded of. */
export type CheckInDue = PlanKey & Readonly<{ week: number }>;

/** The reminders of check-ins, filed by the last day of their week. */
export interface CheckInsDue {
  file(day: IsoDate, due: CheckInDue): Promise<void>;
  dueOn(day: IsoDate): Promise<readonly CheckInDue[]>;
  strike(day: IsoDate, due: CheckInDue): Promise<void>;
}
