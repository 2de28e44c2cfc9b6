import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { StartFault } from '../support/start-fault';
import type { KeptSecrets } from './kept-secrets';
import { subscribe } from './subscribe';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
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
      await subscribe({ action: 'create', site }, { STRAVA_CLIENT_ID: told.clientId, STRAVA_API: told.api }, kept);
    },
    stop: () => child.kill(),
  };
};
