import * as z from 'zod';
import { dropReasons, missReasons } from '../domain/goal/evolution/outcome';
import { goal, goalWish } from './goal';
import { calendarDay, identifier, instant, secondsBetween, words } from './values';

/** Ten minutes to two days; null: none was taken, or the race was not finished. */
const finishTime = secondsBetween(600, 172_800).nullable();

/** What the athlete makes of it, looking back. */
const reflection = words(1_000);

/** What became of a goal, or of a race on the way to it. */
export const goalOutcome = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('achieved'), time: finishTime, reflection }),
  z.strictObject({ status: z.literal('missed'), time: finishTime, because: z.enum(missReasons), reflection }),
  z.strictObject({ status: z.literal('dropped'), because: z.enum(dropReasons), reflection }),
]);

/** The day of a race on the way; null: the goal itself. */
const race = calendarDay.nullable();

/** Says what became of a goal; a null outcome takes back what was said. */
export const goalSettling = z.strictObject({ race, outcome: goalOutcome.nullable() });

/** What was said, and when. */
export const toldOutcome = z.strictObject({ race, outcome: goalOutcome, at: instant });

export const goalList = z.strictObject({
  goals: z.array(goal),
  /** The goal of the plan in force. */
  planned: identifier.nullable(),
  /** The goal of the plan that was asked for last, where it is still being written or came to nothing. */
  asked: identifier.nullable(),
  outcomes: z.array(toldOutcome.extend({ goalId: identifier })),
});

/** A goal, and what it was before each change, latest last. */
export const goalStory = z.strictObject({
  goal,
  history: z.array(z.strictObject({ until: instant, wish: goalWish })),
});

export type GoalOutcome = z.output<typeof goalOutcome>;
export type GoalSettling = z.output<typeof goalSettling>;
export type ToldOutcome = z.output<typeof toldOutcome>;
export type GoalList = z.output<typeof goalList>;
export type GoalStory = z.output<typeof goalStory>;
