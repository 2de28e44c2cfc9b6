import { z } from 'zod';
import { calendarDay, identifier, instant, line, secondsBetween, words } from './values';

export const aim = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('time'), time: secondsBetween(720, 86_400) }),
  z.strictObject({ kind: z.literal('finish') }),
]);

/** A race to train for, 5 km to the marathon, for a time or to finish. */
export const goalWish = z.strictObject({
  kind: z.literal('race'),
  name: line(80),
  distance: z.enum(['5K', '10K', 'half', 'marathon']),
  date: calendarDay,
  aim,
  /** Why it matters to the athlete. */
  why: words(500),
});

export const goal = goalWish.extend({
  goalId: identifier,
  status: z.enum(['active', 'achieved', 'missed', 'dropped']),
  createdAt: instant,
});

export const goalList = z.strictObject({ goals: z.array(goal) });

export type GoalWish = z.output<typeof goalWish>;
export type GoalReply = z.output<typeof goal>;
