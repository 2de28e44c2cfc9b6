import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { isRunning } from '../build/alone';
import { readJson, writeJson } from './json-file';
import { StartFault } from './start-fault';

const holderSchema = z.object({ pid: z.number(), url: z.string() });

/** All that the stand-ins keep. Nothing else in the folder is ours to remove. */
const kept = ['buckets', 'dynamodb', 'executions', 'identity', 'mail', 'functions.log', 'queues.json', 'timers.json'];

/** A folder that holds all the laptop knows, while one process at a time uses it. */
export type StateFolder = Readonly<{ path: string; release: () => void }>;

/**
 * Takes the state folder, empty if `fresh`. Whoever held it at `url`, which is ours by now, was cut off: its number may
 * be another program's since, above all in a container.
 *
 * @throws StartFault if another Pacewright uses it.
 */
export const takeStateFolder = (path: string, fresh: boolean, url: string): StateFolder => {
  const file = join(path, 'running.json');
  const holder = holderSchema.safeParse(readJson(file)).data;
  if (holder !== undefined && holder.url !== url && holder.pid !== process.pid && isRunning(holder.pid)) {
    throw new StartFault(
      `Pacewright already runs on this state at ${holder.url} (process ${holder.pid}): stop it, or choose another folder with --state DIR.`,
    );
  }
  if (fresh) for (const name of kept) rmSync(join(path, name), { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  writeJson(file, { pid: process.pid, url });

  return { path, release: () => rmSync(file, { force: true }) };
};
