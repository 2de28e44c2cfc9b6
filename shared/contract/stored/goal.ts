import * as z from 'zod';
import { goal, goalWish } from '../goal';
import { instant } from '../values';

/** A goal and what it was before each change, latest last. */
export const goalRecord = z.strictObject({
  goal,
  history: z.array(z.strictObject({ until: instant, wish: goalWish })).max(20),
});

export type GoalRecord = z.output<typeof goalRecord>;
