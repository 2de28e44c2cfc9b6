import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { houseEnvironment } from './house-environment';

/** A laptop cloud in a process of its own, which can be killed. */
export type SpawnedCloud = Readonly<{
  url: string;
  issuer: string;
  /** All it said of faults. */
  said: () => string;
  /** Ends it by a signal; gives the exit code, or null if it was killed. */
  end: (signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') => Promise<number | null>;
}>;

const main = fileURLToPath(new URL('../../local/main.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

const run = (argv: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', main, '--quiet', ...argv], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: houseEnvironment(process.env),
  });

/** Starts one and waits for its address. `--port` must name a port, as sign-in is on the next. */
export const spawnCloud = async (argv: readonly string[]): Promise<SpawnedCloud> => {
  const child = run(argv);
  let said = '';
  let printed = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/\S+/.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.on('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
  const { hostname, port } = new URL(url);

  return {
    url,
    issuer: `http://${hostname}:${Number(port) + 1}`,
    said: () => said,
    end: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
};

/** Starts one that cannot start; gives what it said. @throws if it ended with another code than 1 */
export const spawnRefused = async (argv: readonly string[]): Promise<string> => {
  const child = run(argv);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = await once(child, 'exit');
  if (code !== 1) throw new Error(`It ended with ${code}: ${said}`);

  return said;
};
