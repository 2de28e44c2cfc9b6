import type { z } from 'zod';

/** One thing wrong with a request: where, and what to do about it. */
export type PlacedFault = Readonly<{ path: readonly PropertyKey[]; sentence: string }>;

/** What zod found, each with its place and a sentence a person can act on. */
export const placedFaults = (error: z.ZodError): readonly PlacedFault[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], sentence: 'There is no such field here.' }))
      : [{ path: issue.path, sentence: sentenceOf(issue) }],
  );

const sentenceOf = (issue: z.core.$ZodIssue): string => {
  // Sentences of our own are final; zod's begin with "Invalid".
  if (!issue.message.startsWith('Invalid')) return issue.message;
  if (issue.code === 'invalid_type')
    return issue.message.endsWith('received undefined')
      ? 'This is missing.'
      : `This must be ${kinds[issue.expected] ?? issue.expected}.`;
  if (issue.code === 'invalid_value') return `This must be one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_union') return 'This is none of the kinds there are.';
  return issue.message;
};

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};
