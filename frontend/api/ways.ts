import type { Way } from '../../shared/contract/caller';
import { operations } from '../../shared/contract/operations';

/** Where each operation is found. The build works this out and writes down what came of it: see `build-ways.ts`. */
export const ways: Readonly<Record<string, Way>> = Object.fromEntries(
  Object.entries(operations).map(([name, { method, path, access }]) => [name, { method, path, access }]),
);
