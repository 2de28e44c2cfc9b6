import type { ExampleToken } from '../../shared/contract/config';
import { ask } from '../api/client';

/** A new token for an example athlete whose own is still valid; null when there is none, for whatever reason. */
export const renewedExample = async (accessToken: string): Promise<ExampleToken | null> => {
  try {
    return await ask(async () => accessToken)('renewExample', { params: {} });
  } catch {
    return null;
  }
};
