import { done, type Outcome, refused } from '../outcome';
import { type ListGoalsPorts, listGoals } from './list-goals';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ goalId: string }> }>;

/** Takes a goal off the list. One that a plan leads to, or is being written for, is let go instead. */
export const removeGoal =
  (ports: ListGoalsPorts) =>
  async ({ athleteId, params: { goalId } }: Asked): Promise<Outcome<null>> => {
    const listed = await listGoals(ports)({ athleteId });
    if (listed.status === 'refused') return listed;
    const { goals, planned, asked } = listed.value;
    if (!goals.some((goal) => goal.goalId === goalId)) return refused('not-found', 'There is no such goal.');
    if (goalId === planned || goalId === asked)
      return refused('conflict', 'Your plan leads to this goal. Let it go instead, and say what comes next.');
    await ports.goals.remove(athleteId, goalId);
    return done(null);
  };
