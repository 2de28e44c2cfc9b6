import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';

/** What an HTTP API's JWT authorizer looks at. */
export type AuthorizerSettings = Readonly<{ issuer: string; audience: readonly string[] }>;

/** Verifies an `Authorization` header; the token's claims as API Gateway hands them on, or null to refuse. */
export type Authorizer = (header: string | undefined) => Promise<Readonly<Record<string, string>> | null>;

/** An authorizer as in the cloud: signature, issuer, times, and `aud` or else `client_id` among the audience. */
export const authorizerOf = ({ issuer, audience }: AuthorizerSettings, keys: JSONWebKeySet): Authorizer => {
  const keySet = createLocalJWKSet(keys);

  return async (header) => {
    const token = header?.replace(/^Bearer\s+/i, '');
    if (token === undefined || token === '') return null;
    try {
      const { payload } = await jwtVerify(token, keySet, { issuer, algorithms: ['RS256'] });
      const meant = [payload.aud ?? payload['client_id']].flat();
      if (!meant.some((client) => typeof client === 'string' && audience.includes(client))) return null;

      return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, claimText(value)]));
    } catch {
      return null;
    }
  };
};

/** API Gateway hands every claim on as a text. */
const claimText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(claimText).join(' ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
