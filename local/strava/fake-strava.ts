import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { StartFault } from '../support/start-fault';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const toldSchema = z.object({
  url: z.url(),
  api: z.url(),
  oauth: z.url(),
  clientId: z.string(),
  clientSecret: z.string(),
});
const subscriptionSchema = z.object({ id: z.int() });

/** A stand-in for Strava that runs beside the cloud. */
export type FakeStrava = Readonly<{
  /** The example athlete's page there. */
  url: string;
  clientId: string;
  /** What the functions that speak to Strava are told beside their own environment. */
  variables: Readonly<Record<string, string>>;
  /** What Secrets Manager holds, by the variable that stands for it here; the webhook's changes once it is set up. */
  secrets: Record<string, string>;
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
  const program = join('test', 'fakes', 'strava', 'main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, String(reads)], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const told = await new Promise<z.output<typeof toldSchema>>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('\n')) resolve(toldSchema.parse(JSON.parse(said)));
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      reject(new StartFault(`The stand-in for Strava ended with ${code} before it was ready.`)),
    );
  });

  const path = randomBytes(24).toString('base64url');
  const verifyToken = randomBytes(12).toString('base64url');
  const webhook = (subscriptionId: number | null) => JSON.stringify({ path, verifyToken, subscriptionId });
  const secrets: Record<string, string> = { STRAVA_CLIENT_SECRET: told.clientSecret, STRAVA_WEBHOOK: webhook(null) };

  return {
    url: told.url,
    clientId: told.clientId,
    variables: { STRAVA_API: told.api, STRAVA_OAUTH: told.oauth },
    secrets,
    subscribe: async (siteUrl) => {
      const callback_url = `${siteUrl}/api/strava/webhook/${path}`;
      const client = { client_id: told.clientId, client_secret: told.clientSecret };
      const body = new URLSearchParams({ ...client, callback_url, verify_token: verifyToken });
      const response = await fetch(`${told.api}/push_subscriptions`, { method: 'POST', body });
      if (!response.ok) throw new StartFault('The stand-in for Strava found nobody at the webhook’s address.');
      secrets['STRAVA_WEBHOOK'] = webhook(subscriptionSchema.parse(await response.json()).id);
    },
    stop: () => child.kill(),
  };
};
