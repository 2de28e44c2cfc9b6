import type { GoalReply, GoalWish } from './goal';

/** The part of a goal that the athlete chose. */
export const wishOf = ({ goalId, status, createdAt, ...wish }: GoalReply): GoalWish => wish;

/** The part of a goal that stays whatever the athlete wishes. */
export const keptOf = ({ goalId, status, createdAt }: GoalReply) => ({ goalId, status, createdAt });

/** Whether a goal is what was wished for. */
export const isSameWish = (goal: GoalReply, wish: GoalWish): boolean => inOrder(wishOf(goal)) === inOrder(wish);

/** As JSON, whose names come in the same order however they were put together. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
