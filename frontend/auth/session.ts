import type { z } from 'zod';
import type { exampleAthlete } from '../../shared/contract/config';

/** Who is signed in, as far as the web app needs to know. The token lives in memory only. */
type Session = Readonly<{ accessToken: string; renew: (() => Promise<Session | null>) | null }>;

const exampleKey = 'pacewright.example';
let current: Session | null = null;

export const accessToken = async (): Promise<string | null> =>
  (await restoreSession()) ? (current?.accessToken ?? null) : null;

/** Asks for a fresh access token. False when the athlete has to sign in again. */
export const renewSession = async (): Promise<boolean> => {
  current = (await current?.renew?.()) ?? null;
  return current !== null;
};

/** Whether somebody is signed in, picking up what a reload left behind. */
export const restoreSession = async (): Promise<boolean> => {
  current ??= storedExample();
  return current !== null;
};

/** Signs in as an example athlete. It holds nothing personal and ends by itself, so its token may outlive a reload. */
export const beginExample = ({ accessToken, expiresIn }: z.output<typeof exampleAthlete>): void => {
  const until = Date.now() + expiresIn * 1000;
  sessionStorage.setItem(exampleKey, JSON.stringify({ accessToken, until }));
  current = { accessToken, renew: null };
};

const storedExample = (): Session | null => {
  const stored: { accessToken: string; until: number } = JSON.parse(sessionStorage.getItem(exampleKey) ?? 'null');
  return stored && stored.until > Date.now() ? { accessToken: stored.accessToken, renew: null } : null;
};
