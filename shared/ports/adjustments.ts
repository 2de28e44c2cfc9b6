import type { AdjustmentState } from '../contract/state/adjustment-state';
import type { AdjustmentRecord } from '../contract/stored/adjustment';
import type { PlanKey } from './plans';

export interface AdjustmentStore {
  /** Adds the record, or returns the one that is already there. */
  open(plan: PlanKey, record: AdjustmentRecord): Promise<AdjustmentRecord>;
  find(plan: PlanKey, requestId: string): Promise<AdjustmentRecord | null>;
  /** Replaces the record as `AthleteStore.change` does. @throws NotThere */
  change(
    plan: PlanKey,
    requestId: string,
    next: (found: AdjustmentRecord) => AdjustmentRecord,
  ): Promise<AdjustmentRecord>;
}

export interface AdjustmentStarter {
  /** Starts a round of the work, once: a second start of the same is the same start. @throws AdjustmentNotStarted */
  start(state: AdjustmentState): Promise<void>;
}
