import { MutationCache, QueryClient } from '@tanstack/react-query';
import { problemIn } from '../api-client';
import { isCutOff } from '../offline/connection';
import { refreshPlan } from '../plan/plan-reads';

const attempts = 3;

// A refusal stays a refusal; only faults of the network or the server are worth another try.
const worthAnotherTry = (failures: number, error: Error): boolean =>
  failures < attempts && !isCutOff() && (problemIn(error)?.status ?? 500) >= 500;

/**
 * Words that are refused may have put the plan on hold, whatever form they were written in, and what conflicts was
 * asked of a plan that has moved on, or has given way to a newer one: either way what this device knows is older than
 * what the server does.
 */
const showsOldPlan = (error: Error): boolean => [409, 422].includes(problemIn(error)?.status ?? 0);

export const queryClient: QueryClient = new QueryClient({
  mutationCache: new MutationCache({
    onError: (error) => {
      if (!showsOldPlan(error)) return;
      void refreshPlan(queryClient);
      void queryClient.invalidateQueries({ queryKey: ['getAthlete'] });
    },
  }),
  defaultOptions: {
    // Without a network, queries read saved copies and mutations go to the outbox: neither should be paused.
    queries: { retry: worthAnotherTry, staleTime: 30_000, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
