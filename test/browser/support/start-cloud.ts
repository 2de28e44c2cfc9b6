import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { houseEnvironment } from '../../local/house-environment';

declare global {
  var pacewrightCloud: ChildProcess | undefined;
}

const longestStartMs = 120_000;

/** Starts the product as a newcomer would, on an empty state and free ports, and waits for its address. */
export default async (): Promise<void> => {
  const state = mkdtempSync(join(tmpdir(), 'pacewright-browser-'));
  const cloud = spawn(process.execPath, ['--import', 'tsx', 'local/main.ts', '--port', '0', '--state', state], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: houseEnvironment(process.env),
  });
  globalThis.pacewrightCloud = cloud;
  const lines = createInterface({ input: cloud.stdout });
  const tooLate = setTimeout(() => cloud.kill(), longestStartMs);

  const address = new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      console.log(line);
      // The address stands alone on its line.
      if (/^\s*http:\/\/\S+$/.test(line)) resolve(line.trim());
    });
  });
  const ended = once(cloud, 'exit').then(([code]): never => {
    throw new Error(`npm start ended before it served, with code ${code}.`);
  });
  process.env['PACEWRIGHT_URL'] = await Promise.race([address, ended]);
  // It ends some day, when the tests are done: nobody waits for that here.
  ended.catch(() => {});
  clearTimeout(tooLate);
};
