import type { StravaCallback } from '../../shared/contract/connection';

/** What the address says that Strava led back to: leave, a no, or nothing we know. */
export type StravaAnswer =
  | Readonly<{ status: 'allowed'; callback: StravaCallback }>
  | Readonly<{ status: 'declined' | 'unreadable' }>;

/** Reads the answer of Strava's page of consent out of the query of our address. */
export const stravaAnswer = (search: string): StravaAnswer => {
  const query = new URLSearchParams(search);
  const [code, state, scope] = ['code', 'state', 'scope'].map((name) => query.get(name));
  if (query.has('error')) return { status: 'declined' };
  return code && state
    ? { status: 'allowed', callback: { code, state, scope: scope ?? '' } }
    : { status: 'unreadable' };
};
