import * as z from 'zod';
import { startStandIn } from '../support/stand-in';
import type { KeptSecrets } from './kept-secrets';
import { subscribe } from './subscribe';

const toldSchema = z.object({
  url: z.url(),
  api: z.url(),
  oauth: z.url(),
  clientId: z.string(),
  clientSecret: z.string(),
});

/** Of two seconds each. */
const mostHandshakes = 15;

/** A stand-in for Strava that runs beside the cloud. */
export type FakeStrava = Readonly<{
  /** The example athlete's page there. */
  url: string;
  clientId: string;
  /** What the functions that speak to Strava are told beside their own environment. */
  variables: Readonly<Record<string, string>>;
  /** What Secrets Manager holds, by the variable that stands for it here; the webhook's comes once it is set up. */
  secrets: () => Readonly<Record<string, string>>;
  /** Has the stand-in tell its events to this site. @throws StartFault if the handshake fails */
  subscribe: (siteUrl: string) => Promise<void>;
  stop: () => void;
}>;

/**
 * Starts the stand-in for Strava as a program of its own.
 *
 * @param reads how many it allows in a quarter of an hour
 * @throws StartFault if it does not come up
 */
export const startFakeStrava = async (reads: number): Promise<FakeStrava> => {
  const { told, stop } = await startStandIn('Strava', ['strava', String(reads)], toldSchema);
  let secrets: Readonly<Record<string, string>> = { STRAVA_CLIENT_SECRET: told.clientSecret };
  const kept: KeptSecrets = {
    read: async (variable) => secrets[variable] ?? null,
    write: async (variable, text) => {
      secrets = { ...secrets, [variable]: text };
    },
  };

  return {
    url: told.url,
    clientId: told.clientId,
    variables: { STRAVA_API: told.api, STRAVA_OAUTH: told.oauth },
    secrets: () => secrets,
    subscribe: async (site) => {
      const environment = { STRAVA_CLIENT_ID: told.clientId, STRAVA_API: told.api };
      // On a busy machine a function's first answers may take longer than Strava waits, the more so after a crash: what
      // was cut off is taken up again meanwhile.
      const once = (left: number): Promise<unknown> =>
        subscribe({ action: 'create', site }, environment, kept).catch((fault) => {
          if (left === 0) throw fault;
          return once(left - 1);
        });
      await once(mostHandshakes - 1);
    },
    stop,
  };
};
