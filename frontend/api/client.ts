import { callerOf } from '../../shared/contract/caller';
import type { Call } from '../../shared/contract/client';
import type { OperationName } from '../../shared/contract/operations';
import { wayOf } from './way-line';
import { ways } from './ways';

/**
 * The API's client on the page's own origin. Replies are taken as they come: the API holds each to its schema before it
 * is sent, and the schemas weigh more than the pages.
 */
export const ask = (token: () => Promise<string | null>): Call => {
  const caller = callerOf({ origin: '', fetch: (input, init) => fetch(input, init), token });

  return (async (name: OperationName, input: Parameters<Call>[1]) => {
    const way = ways[name];
    if (way === undefined) throw new Error(`There is no operation called ${name}.`);
    return caller(wayOf(way), input);
  }) as Call;
};
