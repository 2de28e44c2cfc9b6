import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { StartFault } from '../support/start-fault';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const addressSchema = z.object({ url: z.url(), key: z.string() });

/** A stand-in for Claude that runs beside the cloud. */
export type FakeClaude = Readonly<{ url: string; key: string; stop: () => void }>;

/**
 * Starts the stand-in for the Messages API as a program of its own.
 *
 * @throws StartFault if it does not come up
 */
export const startFakeClaude = (tokensPerSecond: number): Promise<FakeClaude> =>
  new Promise((resolve, reject) => {
    const program = join('test', 'fakes', 'messages-api', 'main.ts');
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', program, '--json', '--tokens-per-second', String(tokensPerSecond)],
      { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] },
    );
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('\n')) return;
      const { url, key } = addressSchema.parse(JSON.parse(said));
      resolve({ url, key, stop: () => child.kill() });
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      reject(new StartFault(`The stand-in for Claude ended with ${code} before it was ready.`)),
    );
  });
