import { type GoalReply, type GoalWish, goalWish } from './goal';

/** The part of a goal that the athlete chose. */
export const wishOf = ({ goalId, status, createdAt, ...wish }: GoalReply): GoalWish => wish;

/** The part of a goal that stays whatever the athlete wishes. */
export const keptOf = ({ goalId, status, createdAt }: GoalReply) => ({ goalId, status, createdAt });

/** Whether a goal is what was wished for. */
export const isSameWish = (goal: GoalReply, wish: GoalWish): boolean =>
  JSON.stringify(goalWish.parse(wishOf(goal))) === JSON.stringify(goalWish.parse(wish));
