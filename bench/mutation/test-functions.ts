import { createRequire } from 'node:module';

type Row = readonly unknown[];
type Test = (...row: Row) => unknown;

/** A test fails by throwing, at once: the first failure is all that a mutant needs. */
const run = (test: Test, row: Row): void => {
  if (test(...row) instanceof Promise) throw new Error('Only tests that do not wait can be run here.');
};

const each =
  (rows: readonly unknown[]) =>
  (_: string, test: Test): void => {
    for (const row of rows) run(test, Array.isArray(row) ? row : [row]);
  };

const it = Object.assign((_: string, test: Test) => run(test, []), { each });

const requireHere = createRequire(import.meta.url);
const requireOfJest = createRequire(requireHere.resolve('@jest/globals'));

/** What test files import from outside the project: Jest's functions, run where they stand, and its own `expect`. */
export const outside = (wanted: string): unknown =>
  wanted === '@jest/globals' ? { describe: it, it, expect: requireOfJest('expect').expect } : requireHere(wanted);
