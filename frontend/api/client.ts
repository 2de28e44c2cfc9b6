import { type Call, operationClient } from '../../shared/contract/client';

/** The API's client on the page's own origin. */
export const ask = (token: () => Promise<string | null>): Call =>
  operationClient({ origin: '', fetch: (input, init) => fetch(input, init), token });
