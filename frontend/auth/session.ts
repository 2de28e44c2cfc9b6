import type { ExampleToken } from '../../shared/contract/config';
import { isCutOff, reach } from '../offline/connection';
import { forgetReader, knownReader, rememberReader } from './reader';
import { exampleKey, refreshKey } from './tab-keys';

/** Somebody is signed in. The access token lives in this module's memory only, never in a store. */
type Session = Readonly<{ accessToken: string; expiresAt: number; kind: 'athlete' | 'example' }>;

// A request that leaves just before the end would arrive just after it.
const margin = 30_000;
// An example cannot sign in again once its token has ended, so that is renewed well before.
const aheadOfEnd = 10 * 60_000;

let current: Session | null = null;
let renewing: Promise<boolean> | null = null;
let exampleEnded = false;
let hasEnded = false;
let renewal: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

// The OpenID Connect client is loaded only when somebody signs in.
const oidc = () => import('./oidc');
const fresh = (session: Session | null): session is Session =>
  session !== null && session.expiresAt - margin > Date.now();

/**
 * The token to call the API with, renewed shortly before it expires; null when there is none and none can be had.
 */
export const accessToken = async (): Promise<string | null> =>
  (await restoreSession()) ? (current?.accessToken ?? null) : null;

/**
 * Whether somebody is signed in, also after a reload. Without a network nobody can prove it: whoever was signed in last
 * may go on reading what was saved for them, without a token to ask for more.
 */
export const restoreSession = async (): Promise<boolean> => {
  if (fresh(current)) return true;
  const example = storedExample();
  if (example !== null) {
    keepExample(example);
    return true;
  }
  current = null;
  if (sessionStorage.getItem(refreshKey) === null) return mayReadSaved();
  try {
    return await renewSession();
  } catch (error) {
    if (await mayReadSaved()) return true;
    throw error;
  }
};

const mayReadSaved = async (): Promise<boolean> => knownReader() !== null && (isCutOff() || !(await reach()));

/** Whether this tab has a token that may reopen the session; it may have expired since. */
export const isRemembered = (): boolean =>
  sessionStorage.getItem(exampleKey) !== null || sessionStorage.getItem(refreshKey) !== null;

/** Whether the API can be called as an athlete now. */
export const holdsToken = async (): Promise<boolean> => (await accessToken()) !== null;

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
  if (current) hold(current);
  else forget();
  return current !== null;
};

/** Whoever signs in, anew or again, is who reads here; that the session ends will be told again. */
const hold = (session: Session): void => {
  current = session;
  hasEnded = false;
  rememberReader(athleteId());
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
  hold(session);
  return returnTo;
};

/** Signs in as an example athlete. It holds nothing personal and ends by itself, so its token may outlive a reload. */
export const beginExample = ({ accessToken, expiresIn }: ExampleToken): void => {
  const session: Session = { accessToken, expiresAt: Date.now() + expiresIn * 1000, kind: 'example' };
  sessionStorage.setItem(exampleKey, JSON.stringify(session));
  keepExample(session);
};

const keepExample = (session: Session): void => {
  hold(session);
  exampleEnded = false;
  clearTimeout(renewal);
  renewal = setTimeout(() => void renewAhead(), Math.max(0, session.expiresAt - aheadOfEnd - Date.now()));
};

/** A renewal may fail without harm while the token is still valid. */
const renewAhead = async (): Promise<void> => {
  if (!fresh(current) || current.kind !== 'example') return;
  const token = await (await import('./renewed-example')).renewedExample(current.accessToken);
  if (token !== null) beginExample(token);
};

/** Forgets the token, but not that there was an example: its athlete should be told that it has ended. */
const endExample = (): void => {
  current = null;
  exampleEnded = true;
  forget();
};

/** Whether an example was looked at here that has ended since. */
export const isExampleOver = (): boolean =>
  exampleEnded || (sessionStorage.getItem(exampleKey) !== null && storedExample() === null);

/** Signs the athlete out here and, unless it was an example or there is no network, at the sign-in pages too. */
export const signOut = async (): Promise<void> => {
  const kind = current?.kind;
  current = null;
  clearTimeout(renewal);
  forgetReader();
  sessionStorage.removeItem(exampleKey);
  try {
    if (kind === 'athlete') await (await oidc()).leaveToSignOut();
  } catch (error) {
    if (!isCutOff()) throw error;
  } finally {
    sessionStorage.removeItem(refreshKey);
  }
};

/** Whether the athlete is one of the examples, who gets no mail and ends by itself. */
export const isExample = (): boolean => current?.kind === 'example';

/** The address of the athlete who is signed in; null for examples, and where there is no network to ask. */
export const accountEmail = async (): Promise<string | null> =>
  current?.kind === 'athlete' ? (await oidc()).keptEmail() : null;

/** Calls back when a session has ended in the middle of a page. */
export const onSessionEnd = (listener: () => void): void => void listeners.add(listener);

/** Tells the listeners that the session has ended: once, however many readings find out. */
export const endSession = (): void => {
  if (hasEnded) return;
  hasEnded = true;
  for (const listener of listeners) listener();
};

/** The athlete's id, to keep what one athlete has typed or read apart from another's. */
export const athleteId = (): string => {
  if (current === null) return knownReader() ?? 'unknown';
  const [, claims = ''] = current.accessToken.split('.');
  try {
    return String(JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))).sub);
  } catch {
    return 'unknown';
  }
};

const forget = (): void => {
  forgetReader();
  sessionStorage.removeItem(exampleKey);
  sessionStorage.removeItem(refreshKey);
};

const storedExample = (): Session | null => {
  const stored: Session | null = JSON.parse(sessionStorage.getItem(exampleKey) ?? 'null');
  return fresh(stored) ? stored : null;
};
