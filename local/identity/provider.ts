import '../support/quiet-packages';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { Accounts } from './accounts';
import type { Client } from './clients';
import type { Keys } from './keys';
import { faultPage, leavingPage } from './pages';
import type { openAdapterStore } from './stored-adapter';

/** The API, as the sign-in server calls it. */
const api = 'urn:pacewright:api';
const scopes = 'openid email profile';
const hour = 3_600;
const days = 86_400;

type Parts = Readonly<{
  issuer: string;
  clients: readonly Client[];
  accounts: Accounts;
  keys: Keys;
  adapter: ReturnType<typeof openAdapterStore>;
}>;

/** An OpenID Connect provider whose tokens look like Cognito's, as far as the laptop's app can tell. */
export const openProvider = (parts: Parts): Provider => {
  const { issuer, clients, accounts, keys, adapter } = parts;
  const lifetimeOf: LifetimeOf = (token, client) => clients.find(({ id }) => id === client.clientId)?.[token];

  return new Provider(issuer, {
    adapter,
    clients: clients.map(({ id, callbacks, logouts }) => ({
      client_id: id,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: [...callbacks],
      post_logout_redirect_uris: [...logouts],
    })),
    jwks: { keys: [keys.signing] },
    cookies: { keys: keys.cookies, names: { session: 'signin', interaction: 'signin_step', resume: 'signin_back' } },
    claims: { openid: ['sub', 'cognito:username', 'token_use'], email: ['email', 'email_verified'], profile: [] },
    scopes: scopes.split(' '),
    // Cognito puts the claims into the ID token itself, and always hands out a refresh token.
    conformIdTokenClaims: false,
    issueRefreshToken: async () => true,
    rotateRefreshToken: false,
    pkce: { required: () => true },
    clientBasedCORS: () => true,
    interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
    findAccount: (_, sub) => accountOf(accounts, sub),
    features: features(lifetimeOf),
    formats: {
      customizers: {
        jwt: (_, token, { payload }) => {
          const sub = payload['sub'];
          Object.assign(payload, cognitoClaims(String(sub), token.clientId ?? ''));
        },
      },
    },
    loadExistingGrant: (ctx) => grantAll(ctx),
    renderError: (ctx, { error, error_description }) => {
      ctx.type = 'html';
      ctx.body = faultPage(error_description ?? error);
    },
    ttl: lifetimes(lifetimeOf),
  });
};

/** How long a token of an app lives, in seconds, where the template says so. */
type LifetimeOf = (
  token: 'accessTokenTtl' | 'refreshTokenTtl',
  client: Readonly<{ clientId: string }>,
) => number | undefined;

const features = (lifetimeOf: LifetimeOf): NonNullable<Configuration['features']> => ({
  devInteractions: { enabled: false },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource: (ctx, form) => {
      ctx.body = leavingPage(form);
    },
  },
  revocation: { enabled: true },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => api,
    useGrantedResource: () => true,
    getResourceServerInfo: (_, __, client) => ({
      scope: scopes,
      audience: client.clientId,
      accessTokenFormat: 'jwt',
      accessTokenTTL: lifetimeOf('accessTokenTtl', client) ?? hour,
      jwt: { sign: { alg: 'RS256' } },
    }),
  },
});

const lifetimes = (lifetimeOf: LifetimeOf): NonNullable<Configuration['ttl']> => ({
  AccessToken: (_, __, client) => lifetimeOf('accessTokenTtl', client) ?? hour,
  AuthorizationCode: 300,
  Interaction: hour,
  Session: 30 * days,
  Grant: 30 * days,
  IdToken: hour,
  RefreshToken: (_, __, client) => lifetimeOf('refreshTokenTtl', client) ?? 30 * days,
});

const accountOf = (accounts: Accounts, sub: string) => {
  const account = accounts.find(sub);
  if (account === undefined) return undefined;
  const { email, verified: email_verified } = account;
  const claims = { sub, 'cognito:username': sub, token_use: 'id', email, email_verified };
  return { accountId: sub, claims: async () => claims };
};

/** What Cognito's access tokens say beside the registered claims. No e-mail address is among it. */
export const cognitoClaims = (sub: string, clientId: string): Readonly<Record<string, unknown>> => ({
  client_id: clientId,
  token_use: 'access',
  username: sub,
  scope: scopes,
});

/** There is one app, and it is the runner's own: nobody is asked for consent. */
const grantAll = async ({ oidc }: KoaContextWithOIDC) => {
  const clientId = oidc.client?.clientId ?? '';
  const accountId = oidc.session?.accountId ?? '';
  const grantId = oidc.session?.grantIdFor(clientId);
  const existing = grantId === undefined ? undefined : await oidc.provider.Grant.find(grantId);
  if (existing !== undefined) return existing;

  const grant = new oidc.provider.Grant({ clientId, accountId });
  grant.addOIDCScope(scopes);
  grant.addResourceScope(api, scopes);
  await grant.save();
  return grant;
};
