import { operations } from '../../shared/contract/operations';
import { lineOf, type WayLine } from './way-line';

/**
 * Where each operation is found, by name. The build replaces this module by its result: see `build-ways.ts`.
 */
export const ways: Readonly<Record<string, WayLine>> = Object.fromEntries(
  Object.entries(operations).map(([name, operation]) => [name, lineOf(operation)]),
);
