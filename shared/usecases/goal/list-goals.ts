import type { GoalList } from '../../contract/goal/goal-list';
import type { AthleteStore, GoalStore, PlanStore } from '../../ports';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';

export type ListGoalsPorts = Readonly<{ athletes: AthleteStore; goals: GoalStore; plans: PlanStore }>;

/** The athlete's goals, in the order in which they were set, which of them is trained for, and what became of them. */
export const listGoals =
  (ports: ListGoalsPorts) =>
  async ({ athleteId }: Readonly<{ athleteId: string }>): Promise<Outcome<Frozen<GoalList>>> => {
    const [records, athlete] = await Promise.all([ports.goals.list(athleteId), ports.athletes.find(athleteId)]);
    const plan = athlete?.planId ? await ports.plans.find(athleteId, athlete.planId) : null;
    return done({
      goals: records.map(({ goal }) => goal),
      planned: plan?.goalId ?? null,
      asked: athlete?.pendingPlan?.goalId ?? null,
      outcomes: records.flatMap(({ goal: { goalId }, outcomes }) => outcomes.map((told) => ({ ...told, goalId }))),
    });
  };
