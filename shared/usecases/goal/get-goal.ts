import type { GoalStory } from '../../contract/goal/goal-outcome';
import type { GoalStore } from '../../ports';
import type { Frozen } from '../frozen';
import { done, type Outcome, refused } from '../outcome';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ goalId: string }> }>;

/** A goal, and what it was before each change. */
export const getGoal =
  ({ goals }: Readonly<{ goals: GoalStore }>) =>
  async ({ athleteId, params: { goalId } }: Asked): Promise<Outcome<Frozen<GoalStory>>> => {
    const record = await goals.find(athleteId, goalId);
    return record === null
      ? refused('not-found', 'There is no such goal.')
      : done({ goal: record.goal, history: record.history });
  };
