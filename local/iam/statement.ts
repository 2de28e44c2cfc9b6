import * as z from 'zod';

const oneOrMany = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

/** One statement of an IAM policy, as synthesized. */
const statementSchema = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMany,
  Resource: oneOrMany.default([]),
  Condition: z.record(z.string(), z.record(z.string(), oneOrMany)).default({}),
});

export const policyDocumentSchema = z.object({ Statement: z.array(statementSchema) });

export type Statement = z.output<typeof statementSchema>;
