import { type Call, operationClient } from '../../shared/contract/client';
import { signIn } from './sign-in';

/** The API for someone who has just signed in at a cloud: an athlete like any other, with nothing told yet. */
export const signedIn = async (origin: string, email: string): Promise<Call> => {
  const anyone = operationClient({ origin, fetch, token: async () => null });
  const { issuer, clientId } = await anyone('getConfig', { params: {} });
  const { access_token } = await signIn({ issuer, clientId, site: origin }, email);
  return operationClient({ origin, fetch, token: async () => access_token });
};
