import * as z from 'zod';
import { goalStory, toldOutcome } from '../goal/goal-outcome';

/** A goal with what it was before each change, and what became of it and of the races on the way. */
export const goalRecord = goalStory.extend({
  history: goalStory.shape.history.max(20),
  // Goals from before outcomes were told have none.
  outcomes: z.array(toldOutcome).max(40).default([]),
});

export type GoalRecord = z.output<typeof goalRecord>;
