import { operations } from '../../shared/contract/operations';
import { lineOf, type WayLine } from './way-line';

/**
 * The ways by their operations' names. The build works this out and writes down what came of it: see `build-ways.ts`.
 */
export const ways: Readonly<Record<string, WayLine>> = Object.fromEntries(
  Object.entries(operations).map(([name, operation]) => [name, lineOf(operation)]),
);
