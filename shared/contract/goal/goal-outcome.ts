import * as z from 'zod';
import { dropReasons, missReasons } from '../../domain/goal/evolution/outcome';
import { calendarDay, instant, secondsBetween, words } from '../values';
import { goal, goalWish } from './goal';

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
export const race = calendarDay.nullable();

/** What was said, and when. */
export const toldOutcome = z.strictObject({ race, outcome: goalOutcome, at: instant });

/** A goal, and what it was before each change, latest last. */
export const goalStory = z.strictObject({
  goal,
  history: z.array(z.strictObject({ until: instant, wish: goalWish })),
});

export type GoalOutcome = z.output<typeof goalOutcome>;
export type ToldOutcome = z.output<typeof toldOutcome>;
export type GoalStory = z.output<typeof goalStory>;
