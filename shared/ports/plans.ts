import type { GenerationState } from '../contract/state/generation-state';
import type { Generation, PendingPlan, PlanHead, Receipt, WeekSummary } from '../contract/stored/plan';
import type { PlanRevision } from '../contract/stored/plan-revision';
import type { PlanWeek, Writer } from '../domain/plan/plan';

export interface PlanStore {
  find(athleteId: string, planId: string): Promise<PlanHead | null>;
  /** Adds the head, or returns the one that is already there. */
  open(head: PlanHead): Promise<PlanHead>;
  /** Replaces the head as `AthleteStore.change` does. @throws NotThere */
  change(athleteId: string, planId: string, next: (head: PlanHead) => PlanHead): Promise<PlanHead>;
}

export interface WeekStore {
  /** Adds a week; if the revision holds that week already, returns the one that is there. */
  add(plan: PlanKey, revision: string, week: PlanWeek): Promise<PlanWeek>;
  /** The weeks under these keys, in the same order; a missing one is null. */
  find(plan: PlanKey, weeks: readonly WeekKey[]): Promise<readonly (PlanWeek | null)[]>;
}

export type PlanKey = Readonly<{ athleteId: string; planId: string }>;
export type WeekKey = Readonly<{ revision: string; number: number }>;

export interface RevisionLog {
  /** Keeps why a revision exists. Of the same command the one made for the latest revision stands. */
  put(plan: PlanKey, revision: PlanRevision): Promise<void>;
  /** The revisions that these commands made or offered, in the same order; a missing one is null. */
  find(plan: PlanKey, commands: readonly string[]): Promise<readonly (PlanRevision | null)[]>;
}

export interface ReceiptStore {
  /** Adds a receipt, or returns the one that is already there. */
  add(plan: PlanKey, command: string, receipt: Receipt): Promise<Receipt>;
  find(plan: PlanKey, command: string): Promise<Receipt | null>;
}

export interface ProgressStore {
  find(plan: PlanKey): Promise<Generation | null>;
  reach(plan: PlanKey, stage: Generation['stage'], weeksTotal?: number): Promise<void>;
  show(plan: PlanKey, news: WritingNews): Promise<void>;
}

/**
 * What there is to tell while a plan is written: weeks that stand now, and, if they are new, how far it is and who
 * writes.
 */
export type WritingNews = Readonly<{
  stage: Generation['stage'] | null;
  weeks: readonly WeekSummary[];
  writer: Readonly<{ writer: Writer; note: string | null }> | null;
}>;

export interface PendingPlans {
  add(pending: PendingPlan): Promise<void>;
  remove(planId: string): Promise<void>;
  list(): Promise<readonly PendingPlan[]>;
}

export interface GenerationStarter {
  /** Starts the writing of a plan, once: a second start of the same is the same start. @throws GenerationNotStarted */
  start(state: GenerationState): Promise<'running' | 'over'>;
}
