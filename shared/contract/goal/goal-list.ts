import * as z from 'zod';
import { identifier } from '../values';
import { goal } from './goal';
import { goalOutcome, race, toldOutcome } from './goal-outcome';

/** Says what became of a goal; a null outcome takes back what was said. */
export const goalSettling = z.strictObject({ race, outcome: goalOutcome.nullable() });

/** All goals of an athlete, and what became of them. */
export const goalList = z.strictObject({
  goals: z.array(goal),
  /** The goal of the plan in force. */
  planned: identifier.nullable(),
  /** The goal of the plan that was asked for last, where it is still being written or came to nothing. */
  asked: identifier.nullable(),
  outcomes: z.array(toldOutcome.extend({ goalId: identifier })),
});

export type GoalSettling = z.output<typeof goalSettling>;
export type GoalList = z.output<typeof goalList>;
