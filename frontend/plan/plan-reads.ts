import type { QueryClient } from '@tanstack/react-query';

/** Reads of the API that a change of the plan makes old, or a stop. */
const reads: ReadonlySet<unknown> = new Set([
  'getPlan',
  'getSession',
  'getAdjustment',
  'getChange',
  'getCheckIn',
  'getStrength',
  'listChanges',
  'listMissedOptions',
  'listMoves',
]);

/** Has everything that shows the plan read it anew; resolves when what is on screen is up to date. */
export const refreshPlan = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => reads.has(name) });
