import { useQueryClient } from '@tanstack/react-query';
import { refreshPlan } from './plan-reads';

/** Has everything that shows the plan read it anew; resolves when what is on screen is up to date. */
export const useRefreshPlan = (): (() => Promise<void>) => {
  const queries = useQueryClient();

  return () => refreshPlan(queries);
};
