import * as z from 'zod';
import { StartFault } from '../support/start-fault';

/** The app as it is registered at Strava. */
export type StravaApp = Readonly<{
  /** e.g. `https://www.strava.com/api/v3` */
  api: string;
  clientId: string;
  clientSecret: string;
}>;

/** Where Strava tells an app's events; an app has one such place at most. */
export type PushSubscription = Readonly<{ id: number; callbackUrl: string }>;

const listSchema = z.array(z.object({ id: z.int(), callback_url: z.string() }));
const createdSchema = z.object({ id: z.int() });
const faultSchema = z.object({ errors: z.array(z.object({ code: z.string().default('') })).default([]) });
/** Strava asks the callback before it answers, and waits for it for two seconds. */
const patienceMs = 20_000;

/**
 * An app's subscription to events at Strava. Each function throws a StartFault with a sentence that says what to do.
 */
export const pushSubscriptions = ({ api, clientId, clientSecret }: StravaApp) => {
  const client = { client_id: clientId, client_secret: clientSecret };
  const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, form: Record<string, string> = {}) => {
    const fields = new URLSearchParams({ ...client, ...form });
    const address = `${api}/push_subscriptions${path}`;
    const response = await fetch(method === 'GET' ? `${address}?${fields}` : address, {
      method,
      ...(method !== 'GET' && { body: fields }),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    }).catch((cause: unknown) => {
      throw new StartFault(`Strava does not answer at ${api}: check the network and STRAVA_API, then try again.`, {
        cause,
      });
    });
    return { status: response.status, body: await response.json().catch(() => null) };
  };

  return {
    view: async (): Promise<PushSubscription | null> => {
      const reply = await ask('GET', '');
      const listed = listSchema.safeParse(reply.body);
      if (reply.status !== 200 || !listed.success) throw refusal(reply);
      const [first] = listed.data;
      return first === undefined ? null : { id: first.id, callbackUrl: first.callback_url };
    },
    create: async (callbackUrl: string, verifyToken: string): Promise<PushSubscription> => {
      const reply = await ask('POST', '', { callback_url: callbackUrl, verify_token: verifyToken });
      const created = createdSchema.safeParse(reply.body);
      if (reply.status >= 300 || !created.success) throw refusal(reply);
      return { id: created.data.id, callbackUrl };
    },
    remove: async (id: number): Promise<void> => {
      const reply = await ask('DELETE', `/${id}`);
      if (reply.status >= 300 && reply.status !== 404) throw refusal(reply);
    },
  };
};

const refusal = ({ status, body }: Readonly<{ status: number; body: unknown }>): StartFault => {
  const codes = faultSchema.safeParse(body).data?.errors.map(({ code }) => code) ?? [];
  const isOf = (word: string) => codes.some((code) => code.includes(word));
  if (status === 401 || status === 403) {
    return new StartFault(
      'Strava does not know this app: compare STRAVA_CLIENT_ID and the client secret with strava.com/settings/api. An app whose owner has no subscription to Strava is refused, too.',
    );
  }
  if (isOf('already exists')) {
    return new StartFault('The app has a subscription already: look at it with `view`, remove it with `delete`.');
  }
  if (isOf('verifiable')) {
    return new StartFault(
      'Strava asked the site for its handshake and did not get it within two seconds. The site must be deployed with STRAVA_CLIENT_ID and answer on the internet under the address given by --site. Then try again.',
    );
  }
  if (status === 429) return new StartFault('Strava asks us to wait: try again in a quarter of an hour.');
  return new StartFault(`Strava answered ${status}, which nothing here explains: try again later.`);
};
