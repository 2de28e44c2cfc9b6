import type { Goal } from './goal';

export const goalFamilies = ['speed', 'endurance', 'completion', 'fitness', 'from-zero'] as const;

/** What a goal trains: the families want different work from the same athlete. */
export type GoalFamily = (typeof goalFamilies)[number];

/**
 * The family of a goal. A race to finish is completion whatever its length; a 5K or 10K for a time is speed, everything
 * longer for a time is endurance.
 */
export const goalFamily = (goal: Goal): GoalFamily => {
  if (goal.kind !== 'race') return goal.kind;
  if (goal.aim.kind === 'finish') return 'completion';
  return goal.distance === '5K' || goal.distance === '10K' ? 'speed' : 'endurance';
};
