import { QueryClient } from '@tanstack/react-query';
import { problemIn } from '../api-client';
import { isCutOff } from '../offline/connection';

const attempts = 3;

// A refusal stays a refusal however often one asks; only the network and the server may do better next time.
const worthAnotherTry = (failures: number, error: Error): boolean =>
  failures < attempts && !isCutOff() && (problemIn(error)?.status ?? 500) >= 500;

export const queryClient = new QueryClient({
  defaultOptions: {
    // Without a network there are copies to read and a queue to write to: neither waits for one.
    queries: { retry: worthAnotherTry, staleTime: 30_000, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
