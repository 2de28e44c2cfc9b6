import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Does some work while no other process on this machine does it; the others wait their turn. */
export const alone = async <T>(lockFile: string, work: () => Promise<T>): Promise<T> => {
  mkdirSync(dirname(lockFile), { recursive: true });
  while (!take(lockFile)) {
    if (isAbandoned(lockFile)) rmSync(lockFile, { force: true });
    else await wait(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
};

const take = (lockFile: string): boolean => {
  try {
    const file = openSync(lockFile, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false;
    throw fault;
  }
};

/** A process that was killed leaves its lock behind. */
const isAbandoned = (lockFile: string): boolean => {
  try {
    const holder = Number(readFileSync(lockFile, 'utf8'));
    return holder > 0 && !isRunning(holder);
  } catch {
    return false;
  }
};

/** Whether a process of this machine is running. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
};
