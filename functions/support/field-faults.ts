import type { z } from 'zod';
import { placedFaults } from '../../shared/contract/field-faults';
import type { FieldFault } from '../../shared/usecases/outcome';

const longestPart = 64;

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).slice(0, longestPart).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What zod found, as JSON pointers with a sentence each. */
export const fieldFaults = (error: z.ZodError): readonly FieldFault[] =>
  placedFaults(error).map(({ path, sentence }) => ({ pointer: pointerOf(path), detail: sentence }));
