import type { GoalReply } from '../../contract/goal/goal';
import type { GoalStore } from '../../ports';
import type { TrainingFacts } from './training-facts';

export type RaceInView = Extract<GoalReply, { kind: 'race' }>;

/** The race that is trained for: the plan’s, else the next that is still wanted; null without one. */
export const goalInView = async (
  { goals }: Readonly<{ goals: GoalStore }>,
  { athlete, plan, today }: TrainingFacts,
): Promise<RaceInView | null> => {
  const planned = plan?.head.goal;
  if (planned?.kind === 'race' && planned.date >= today) return planned;
  const wanted = (await goals.list(athlete.athleteId)).flatMap(({ goal }): RaceInView[] =>
    goal.kind === 'race' && goal.status === 'active' && goal.date >= today ? [goal] : [],
  );
  return wanted.sort((one, other) => one.date.localeCompare(other.date))[0] ?? null;
};
