import type { StrengthState } from '../contract/state/strength-state';
import type { StrengthRecord } from '../contract/stored/strength';
import type { SetLogReply } from '../contract/strength';
import type { PlanKey } from './plans';

/** What was asked for and written for each strength session. */
export interface StrengthStore {
  /** The records of these sessions, in the same order; a missing one is null. */
  find(plan: PlanKey, sessionIds: readonly string[]): Promise<readonly (StrengthRecord | null)[]>;
  /** Replaces the record as `AthleteStore.change` does; null leaves it as it is. */
  change(
    plan: PlanKey,
    sessionId: string,
    next: (found: StrengthRecord | null) => StrengthRecord | null,
  ): Promise<StrengthRecord | null>;
}

/** What was done of each strength workout. */
export interface SetLogStore {
  /** The logs of these sessions, in the same order; a missing one is null. */
  find(plan: PlanKey, sessionIds: readonly string[]): Promise<readonly (SetLogReply | null)[]>;
  /** Replaces the log as `AthleteStore.change` does. */
  change(plan: PlanKey, sessionId: string, next: (found: SetLogReply | null) => SetLogReply): Promise<SetLogReply>;
}

export interface StrengthStarter {
  /** Starts the writing of a workout, once: a second start of the same is the same start. @throws StrengthNotStarted */
  start(state: StrengthState): Promise<void>;
}
