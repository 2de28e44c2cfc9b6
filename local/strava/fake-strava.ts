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
      const once = () => subscribe({ action: 'create', site }, environment, kept);
      // On a busy machine a function's first answer may take longer than Strava waits.
      await once().catch(once).catch(once);
    },
    stop,
  };
};
