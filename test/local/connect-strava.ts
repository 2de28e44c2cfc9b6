import type { Call } from '../../shared/contract/client';

/** Connects an athlete with the stand-in for Strava, as their browser would. Where the stand-in is. */
export const connectStrava = async (athlete: Call): Promise<string> => {
  const { authorizeUrl } = await athlete('beginStrava', { params: {} });
  const { origin, searchParams: asked } = new URL(authorizeUrl);
  const of = (from: URLSearchParams, name: string): string => from.get(name) ?? '';

  const consent = new URLSearchParams({
    redirect_uri: of(asked, 'redirect_uri'),
    state: of(asked, 'state'),
    answer: 'yes',
  });
  for (const scope of of(asked, 'scope').split(',')) consent.append('scope', scope);
  const led = await fetch(`${origin}/oauth/authorize`, { method: 'POST', body: consent, redirect: 'manual' });
  const back = new URL(led.headers.get('location') ?? '').searchParams;
  const body = { code: of(back, 'code'), state: of(back, 'state'), scope: of(back, 'scope') };
  await athlete('finishStrava', { params: {}, body });
  return origin;
};
