import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';

/** Where somebody signs in, as `GET /api/config` tells it. */
export type SignInAt = Readonly<{ issuer: string; clientId: string; site: string }>;

const tokensSchema = z.object({ access_token: z.string(), id_token: z.string(), refresh_token: z.string() });
export type Tokens = z.output<typeof tokensSchema>;

/** A browser's cookies, as far as signing in needs them. */
const browser = () => {
  const jar = new Map<string, string>();

  return async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
};

/** Signs in as a person with a browser does: code and PKCE, with an e-mail address on the sign-in page. */
export const signIn = async ({ issuer, clientId, site }: SignInAt, email: string): Promise<Tokens> => {
  const go = browser();
  const verifier = randomBytes(32).toString('base64url');
  const callback = `${site}/auth/callback`;
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: callback,
    scope: 'openid email',
    state: 'here',
    code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  });

  let response = await go(`${issuer}/auth?${query}`);
  const page = new URL(response.headers.get('location') ?? '', issuer).href;
  const shown = await go(page);
  if (!(await shown.text()).includes('name="email"')) throw new Error(`No sign-in form at ${page}.`);
  response = await go(page, { method: 'POST', body: new URLSearchParams({ email }) });
  while (!response.headers.get('location')?.startsWith(callback)) {
    const location = response.headers.get('location');
    if (location === null) throw new Error(`Sign-in stopped with ${response.status}: ${await response.text()}`);
    response = await go(new URL(location, issuer).href);
  }
  const code = new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';

  return tokens(
    { issuer, clientId },
    { grant_type: 'authorization_code', code, redirect_uri: callback, code_verifier: verifier },
  );
};

/** New tokens for a refresh token. */
export const refresh = (at: Omit<SignInAt, 'site'>, refreshToken: string): Promise<Tokens> =>
  tokens(at, { grant_type: 'refresh_token', refresh_token: refreshToken });

const tokens = async (
  { issuer, clientId }: Omit<SignInAt, 'site'>,
  parameters: Readonly<Record<string, string>>,
): Promise<Tokens> => {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: clientId, ...parameters }),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`The token endpoint answered ${response.status}: ${text}`);

  return tokensSchema.parse(JSON.parse(text));
};
