import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

declare global {
  var pacewrightCloud: ChildProcess | undefined;
}

const longestStartMs = 60_000;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
      });
  });

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/api/config`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Starts the product as a newcomer would, on an empty state, and waits until it serves. */
export default async (): Promise<void> => {
  const port = await freePort();
  const state = mkdtempSync(join(tmpdir(), 'pacewright-browser-'));
  const cloud = spawn(process.execPath, ['--import', 'tsx', 'local/main.ts', '--port', `${port}`, '--state', state], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  process.env['PACEWRIGHT_URL'] = url;
  globalThis.pacewrightCloud = cloud;

  for (let waited = 0; waited < longestStartMs; waited += 200) {
    if (cloud.exitCode !== null) throw new Error(`npm start ended with code ${cloud.exitCode}.`);
    if (await answers(url)) return;
    await pause(200);
  }
  cloud.kill();
  throw new Error(`npm start did not serve ${url} within ${longestStartMs / 1000} s.`);
};
