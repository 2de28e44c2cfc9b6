import { useQueryClient } from '@tanstack/react-query';

/** Reads of the API that a change of the plan makes old. */
const reads: ReadonlySet<unknown> = new Set([
  'getPlan',
  'getSession',
  'getAdjustment',
  'getChange',
  'getStrength',
  'listChanges',
  'listMissedOptions',
  'listMoves',
]);

/** Has everything that shows the plan read it anew; resolves when what is on screen is up to date. */
export const useRefreshPlan = (): (() => Promise<void>) => {
  const queries = useQueryClient();

  return () => queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => reads.has(name) });
};
