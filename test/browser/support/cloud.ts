import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { houseEnvironment } from '../../local/house-environment';

/** The site is built first: half a minute alone on a laptop, minutes where others build too. */
const longestStartMs = 600_000;

/** The product on this machine, on free ports, and the folder that it keeps its state in. */
export type Cloud = Readonly<{ child: ChildProcess; url: string; state: string }>;

/** Starts the product as a newcomer would, with what else is asked of it, and waits for its address. */
export const startCloud = (...options: readonly string[]): Promise<Cloud> =>
  startedOn(mkdtempSync(join(tmpdir(), 'pacewright-browser-')), options);

/** Stops the product, and starts it again on what it kept at another instant. */
export const laterOn = async (cloud: Cloud, now: string): Promise<Cloud> => {
  await stopCloud(cloud);
  return startedOn(cloud.state, ['--now', now]);
};

const startedOn = async (state: string, options: readonly string[]): Promise<Cloud> => {
  // The test runner’s NODE_ENV would build the site as nobody is served it.
  const { NODE_ENV: _, ...env } = houseEnvironment(process.env);
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'local/main.ts', '--port', '0', '--state', state, ...options],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env,
    },
  );
  const lines = createInterface({ input: child.stdout });
  const tooLate = setTimeout(() => child.kill(), longestStartMs);

  const address = new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      process.stdout.write(`${line}\n`);
      // The address stands alone on its line.
      if (/^\s*http:\/\/\S+$/.test(line)) resolve(line.trim());
    });
  });
  const ended = once(child, 'exit').then(([code]): never => {
    throw new Error(`npm start ended before it served, with code ${code}.`);
  });
  const url = await Promise.race([address, ended]);
  // It ends some day, when the tests are done: nobody waits for that here.
  ended.catch(() => {});
  clearTimeout(tooLate);

  return { child, url, state };
};

/** Stops the product as Ctrl-C would, and insists that it goes. */
export const stopCloud = async ({ child }: Cloud): Promise<void> => {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  await gone;
};
