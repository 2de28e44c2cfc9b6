import { operationQuery } from '../api/operation-query';
import { queryClient } from '../api/query-client';
import { answered } from './begun';

/** Gives a page the replies that came before it, so that it is drawn once, whole, and not reply by reply. */
export const handOver = async (): Promise<void> => {
  // The union of names and inputs is one that TypeScript cannot follow through the call.
  await Promise.all(
    answered().map(({ name, input }) => queryClient.prefetchQuery(operationQuery(name, input as never))),
  );
};
