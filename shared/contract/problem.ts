import * as z from 'zod';

/** RFC 9457: what went wrong, and what the reader can do. */
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  requestId: z.string().optional(),
  /** The fields at fault, as JSON pointers, each with a sentence. */
  errors: z.array(z.strictObject({ pointer: z.string(), detail: z.string() })).optional(),
});

export type Problem = z.output<typeof problem>;
