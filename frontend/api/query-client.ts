import { QueryClient } from '@tanstack/react-query';
import { problemIn } from '../api-client';

const attempts = 3;

// A refusal stays a refusal however often one asks; only the network and the server may do better next time.
const worthAnotherTry = (failures: number, error: Error): boolean =>
  failures < attempts && (problemIn(error)?.status ?? 500) >= 500;

export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: worthAnotherTry, staleTime: 30_000 }, mutations: { retry: false } },
});
