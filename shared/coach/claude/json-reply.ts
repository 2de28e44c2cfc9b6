import type { z } from 'zod';

/** Longer than any small reply worth reading. */
const longestReply = 20_000;

/** What a whole reply holds, if it is JSON of this shape; else null. */
export const jsonReply = <Shape extends z.ZodType>(text: string, shape: Shape): z.output<Shape> | null => {
  if (text.length > longestReply) return null;
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};
