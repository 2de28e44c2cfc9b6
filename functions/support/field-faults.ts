import type { z } from 'zod';
import type { FieldFault } from '../../shared/usecases/outcome';

const longestPart = 64;

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).slice(0, longestPart).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What zod found, as JSON pointers with a sentence each. */
export const fieldFaults = (error: z.ZodError): readonly FieldFault[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key]), detail: 'There is no such field here.' }))
      : [{ pointer: pointerOf(issue.path), detail: issue.message }],
  );
