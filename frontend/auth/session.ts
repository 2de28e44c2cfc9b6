import type { ExampleToken } from '../../shared/contract/config';

/** Somebody is signed in. The access token lives in this module's memory only, never in a store. */
type Session = Readonly<{ accessToken: string; expiresAt: number; kind: 'athlete' | 'example' }>;

const exampleKey = 'pacewright.example';
export const refreshKey = 'pacewright.refresh';
// A request that leaves just before the end would arrive just after it.
const margin = 30_000;
// An example cannot sign in again once its token has ended, so that is renewed well before.
const aheadOfEnd = 10 * 60_000;

let current: Session | null = null;
let renewing: Promise<boolean> | null = null;
let exampleEnded = false;
let renewal: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

// The OpenID Connect client is fetched by those who sign in, not by everyone who looks in.
const oidc = () => import('./oidc');
const fresh = (session: Session | null): session is Session =>
  session !== null && session.expiresAt - margin > Date.now();

/** The token to call the API with, renewed when it is about to end; null for somebody who is signed out. */
export const accessToken = async (): Promise<string | null> =>
  (await restoreSession()) ? (current?.accessToken ?? null) : null;

/** Whether somebody is signed in, picking up what a reload left behind. */
export const restoreSession = async (): Promise<boolean> => {
  if (fresh(current)) return true;
  const example = storedExample();
  if (example === null) current = null;
  else keepExample(example);
  return example !== null || (sessionStorage.getItem(refreshKey) !== null && (await renewSession()));
};

/** Asks for a new access token. False when the athlete has to sign in again. */
export const renewSession = (): Promise<boolean> => {
  renewing ??= renew().finally(() => {
    renewing = null;
  });
  return renewing;
};

const renew = async (): Promise<boolean> => {
  if (current?.kind === 'example') return renewExample(current);
  const stays = sessionStorage.getItem(refreshKey) !== null;
  current = stays ? await (await oidc()).renewedTokens() : null;
  if (!current) forget();
  return current !== null;
};

const renewExample = async ({ accessToken }: Session): Promise<boolean> => {
  const token = await (await import('./renewed-example')).renewedExample(accessToken);
  if (token !== null) beginExample(token);
  else endExample();
  return token !== null;
};

/** Leaves for the sign-in pages; the athlete comes back to `returnTo`. */
export const signIn = async (returnTo: string): Promise<void> => (await oidc()).leaveToSignIn(returnTo);

/** Ends the way back from the sign-in pages. Returns where the athlete wanted to go. */
export const completeSignIn = async (): Promise<string> => {
  const { returnTo, ...session } = await (await oidc()).returnedTokens();
  sessionStorage.removeItem(exampleKey);
  current = session;
  return returnTo;
};

/** Signs in as an example athlete. It holds nothing personal and ends by itself, so its token may outlive a reload. */
export const beginExample = ({ accessToken, expiresIn }: ExampleToken): void => {
  const session: Session = { accessToken, expiresAt: Date.now() + expiresIn * 1000, kind: 'example' };
  sessionStorage.setItem(exampleKey, JSON.stringify(session));
  keepExample(session);
};

const keepExample = (session: Session): void => {
  current = session;
  exampleEnded = false;
  clearTimeout(renewal);
  renewal = setTimeout(() => void renewAhead(), Math.max(0, session.expiresAt - aheadOfEnd - Date.now()));
};

/** A renewal that fails while the token still holds costs nothing yet. */
const renewAhead = async (): Promise<void> => {
  if (!fresh(current) || current.kind !== 'example') return;
  const token = await (await import('./renewed-example')).renewedExample(current.accessToken);
  if (token !== null) beginExample(token);
};

/** Forgets the token, but not that there was an example: its athlete wants to know what became of it. */
const endExample = (): void => {
  current = null;
  exampleEnded = true;
  forget();
};

/** Whether an example was looked at here that has ended since. */
export const isExampleOver = (): boolean =>
  exampleEnded || (sessionStorage.getItem(exampleKey) !== null && storedExample() === null);

/** Forgets the athlete here and, unless it was an example, at the sign-in pages too. */
export const signOut = async (): Promise<void> => {
  const kind = current?.kind;
  current = null;
  clearTimeout(renewal);
  sessionStorage.removeItem(exampleKey);
  if (kind === 'athlete') await (await oidc()).leaveToSignOut();
};

/** Whether the athlete is one of the examples, who gets no mail and ends by itself. */
export const isExample = (): boolean => current?.kind === 'example';

/** Calls back when a session has ended in the middle of a page. */
export const onSessionEnd = (listener: () => void): void => void listeners.add(listener);

/** Tells those who listen that the API no longer knows who is asking. */
export const endSession = (): void => {
  for (const listener of listeners) listener();
};

/** The athlete's id, to keep what one athlete has typed apart from another's. */
export const athleteId = (): string => {
  const [, claims = ''] = current?.accessToken.split('.') ?? [];
  try {
    return String(JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))).sub);
  } catch {
    return 'unknown';
  }
};

const forget = (): void => {
  sessionStorage.removeItem(exampleKey);
  sessionStorage.removeItem(refreshKey);
};

const storedExample = (): Session | null => {
  const stored: Session | null = JSON.parse(sessionStorage.getItem(exampleKey) ?? 'null');
  return fresh(stored) ? stored : null;
};
