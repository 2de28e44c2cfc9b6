import * as z from 'zod';
import type { JsonSchema } from '../json-schema';

/** One week of a reply: its number, what it is about, and its days as docs/claude-reply.md writes them. */
export const replyWeek = z.strictObject({
  n: z.int().min(1).max(60),
  f: z.string().max(160),
  d: z.array(z.string().max(600)).max(14),
});
export type ReplyWeek = z.infer<typeof replyWeek>;

/** The same as far as structured output can hold a model to it. */
export const planReplySchema: JsonSchema = {
  type: 'object',
  properties: {
    weeks: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          n: { type: 'integer' },
          f: { type: 'string' },
          d: { type: 'array', items: { type: 'string' } },
        },
        required: ['n', 'f', 'd'],
        additionalProperties: false,
      },
    },
  },
  required: ['weeks'],
  additionalProperties: false,
};
