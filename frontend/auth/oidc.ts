import { ErrorResponse, type StateStore, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { asked } from '../api/asked';
import { refreshKey } from './tab-keys';

type Tokens = Readonly<{ accessToken: string; expiresAt: number; kind: 'athlete' }>;

/** Leaves for the sign-in pages of the identity provider. */
export const leaveToSignIn = async (returnTo: string): Promise<void> =>
  (await manager()).signinRedirect({ state: returnTo });

/** Trades the code in the address for tokens. */
export const returnedTokens = async (): Promise<Tokens & { returnTo: string }> => {
  const user = await (await manager()).signinRedirectCallback();
  return { ...tokensOf(user), returnTo: ownPath(user.state) };
};

/** New tokens after a reload or an hour; null when the athlete has to sign in again. */
export const renewedTokens = async (): Promise<Tokens | null> => {
  try {
    const user = await (await manager()).signinSilent();
    return user && tokensOf(user);
  } catch (error) {
    // A spent refresh token is an answer; a lost connection is not, and must not sign anybody out.
    if (error instanceof ErrorResponse) return null;
    throw error;
  }
};

/** The account's e-mail address; null when no token of this tab has it. */
export const keptEmail = async (): Promise<string | null> => (await (await manager()).getUser())?.profile.email ?? null;

/** Forgets the tokens, and signs out at the identity provider too if it has a page for that. */
export const leaveToSignOut = async (): Promise<void> => {
  const keeper = await manager();
  const home = `${location.origin}/`;
  const canLeave = await keeper.metadataService.getEndSessionEndpoint().catch(() => undefined);
  if (!canLeave) return keeper.removeUser();
  // Cognito wants the client and `logout_uri`; the standard's own name is sent by the library.
  const extraQueryParams = { client_id: keeper.settings.client_id, logout_uri: home };
  return keeper.signoutRedirect({ post_logout_redirect_uri: home, extraQueryParams });
};

let made: Promise<UserManager> | null = null;
const manager = (): Promise<UserManager> => {
  made ??= makeManager().catch((error) => {
    made = null;
    throw error;
  });
  return made;
};

const withoutToken = async () => null;

const makeManager = async (): Promise<UserManager> => {
  const { issuer, clientId } = await asked(withoutToken)('getConfig', { params: {} });
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}/auth/callback`,
    scope: 'openid email',
    userStore: refreshTokenStore,
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: false,
  });
};

/** Keeps what a reload needs, the refresh token, for this tab; access and ID token stay in memory. */
const memory = new Map<string, string>();
const refreshTokenStore: StateStore = {
  async set(key, text) {
    memory.set(key, text);
    const { refresh_token, scope, profile } = JSON.parse(text);
    if (refresh_token)
      sessionStorage.setItem(refreshKey, JSON.stringify({ refresh_token, scope, profile: { sub: profile.sub } }));
  },
  async get(key) {
    return memory.get(key) ?? sessionStorage.getItem(refreshKey);
  },
  async remove(key) {
    const text = memory.get(key) ?? null;
    memory.delete(key);
    sessionStorage.removeItem(refreshKey);
    return text;
  },
  async getAllKeys() {
    return [...memory.keys()];
  },
};

const tokensOf = (user: User): Tokens => ({
  accessToken: user.access_token,
  expiresAt: (user.expires_at ?? 0) * 1000,
  kind: 'athlete',
});

/** Only a path of our own: an address from outside must not be able to send an athlete elsewhere. */
const ownPath = (state: unknown): string => (typeof state === 'string' && /^\/(?![/\\])/.test(state) ? state : '/');
