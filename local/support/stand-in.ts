import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { StartFault } from './start-fault';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A service's stand-in that runs beside the cloud. */
export type StandIn<Told> = Readonly<{
  /** What it told when it was ready. */
  told: Told;
  stop: () => void;
}>;

/**
 * Starts a stand-in as a program of its own, and waits for the one line of JSON by which it tells where it is.
 *
 * @param service the service it stands in for, as its messages name it
 * @throws StartFault if it does not come up
 */
export const startStandIn = <Told>(
  service: string,
  [folder, ...argv]: readonly [folder: string, ...argv: string[]],
  schema: z.ZodType<Told>,
): Promise<StandIn<Told>> =>
  new Promise((resolve, reject) => {
    const program = join('test', 'fakes', folder, 'main.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...argv], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('\n')) resolve({ told: schema.parse(JSON.parse(said)), stop: () => child.kill() });
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      reject(new StartFault(`The stand-in for ${service} ended with ${code} before it was ready.`)),
    );
  });
