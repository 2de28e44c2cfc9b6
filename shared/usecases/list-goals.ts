import type { GoalReply } from '../contract/goal';
import type { GoalStore } from '../ports';
import { done, type Outcome } from './outcome';

/** The athlete's goals, in the order in which they were set. */
export const listGoals =
  ({ goals }: Readonly<{ goals: GoalStore }>) =>
  async ({ athleteId }: { athleteId: string }): Promise<Outcome<{ goals: readonly GoalReply[] }>> =>
    done({ goals: (await goals.list(athleteId)).map(({ goal }) => goal) });
