import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { constants, getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { FunctionSettings } from '../../../local/functions/sandbox';
import { openSandboxPool, type SandboxPool } from '../../../local/functions/sandbox-pool';

const folder = mkdtempSync(join(tmpdir(), 'pacewright-sandbox-'));
const bundle = join(folder, 'index.mjs');
writeFileSync(
  bundle,
  `console.log('opened'); let events = 0;
   export const count = async ({ wait }) => { events += 1; await new Promise((done) => setTimeout(done, wait ?? 0)); return { events, name: process.env.NAME }; };
   export const haste = async () => { const { getPriority } = await import('node:os'); return getPriority(); };
   export const fail = async () => { throw Object.assign(new Error('too busy'), { name: 'StorageThrottled' }); };
   export const hang = () => new Promise(() => setInterval(() => undefined, 1000));
   export const leave = () => process.exit(3);
   export const hoard = () => { const all = []; for (;;) all.push(new Array(100000).fill(Math.random())); };`,
);
const broken = join(folder, 'broken.mjs');
writeFileSync(broken, 'throw new Error("half a bundle")');

const pools: SandboxPool[] = [];
const poolOf = (
  exportName: string,
  settings: Partial<FunctionSettings> = {},
  onLog: (text: string) => void = () => undefined,
): SandboxPool => {
  const pool = openSandboxPool(
    {
      name: 'F',
      arn: 'arn:F',
      bundle,
      exportName,
      environment: { NAME: 'own' },
      timeoutSeconds: 10,
      memoryMb: 128,
      isInBackground: false,
      ...settings,
    },
    onLog,
  );
  pools.push(pool);
  return pool;
};

describe('a function’s sandboxes', () => {
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.stop()));
    rmSync(folder, { recursive: true });
  });

  it('are used again, and know only the function’s own environment', async () => {
    const pool = poolOf('count');

    expect(await pool.invoke({})).toEqual({ events: 1, name: 'own' });
    expect(await pool.invoke({})).toEqual({ events: 2, name: 'own' });
  });

  it('take one event at a time each', async () => {
    const pool = poolOf('count');

    expect(await Promise.all([pool.invoke({ wait: 100 }), pool.invoke({ wait: 100 })])).toMatchObject([
      { events: 1 },
      { events: 1 },
    ]);
  });

  it('tell an error under the name a workflow retries by', async () => {
    await expect(poolOf('fail').invoke({})).rejects.toMatchObject({ name: 'StorageThrottled', message: 'too busy' });
  });

  it('can be opened ahead of the first event, once', async () => {
    let log = '';
    const pool = poolOf('count', {}, (text) => {
      log += text;
    });

    pool.warm();
    pool.warm();
    await pool.invoke({ wait: 300 });
    expect(log).toBe('opened\n');
  });

  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('come after the others where nobody waits for what they answer, and leave the rest as it is', async () => {
    const before = getPriority();

    expect(await poolOf('haste', { isInBackground: true }).invoke({})).toBe(constants.priority.PRIORITY_LOW);
    expect(await poolOf('haste').invoke({})).toBe(before);
    expect(getPriority()).toBe(before);
  });

  it('end at the time-out, and the next event finds a new one', async () => {
    const pool = poolOf('hang', { timeoutSeconds: 0.3 });

    await expect(pool.invoke({})).rejects.toMatchObject({ name: 'Sandbox.Timedout' });
    await expect(pool.invoke({})).rejects.toMatchObject({ name: 'Sandbox.Timedout' });
  });

  it('may crash without taking anyone along', async () => {
    await expect(poolOf('leave').invoke({})).rejects.toMatchObject({ name: 'Runtime.ExitError' });
  });

  it('may run out of memory without taking anyone along', async () => {
    await expect(poolOf('hoard', { memoryMb: 32 }).invoke({})).rejects.toMatchObject({ name: 'Runtime.OutOfMemory' });
  });

  it('say that a bundle cannot be loaded, and why', async () => {
    await expect(poolOf('handler', { bundle: broken }).invoke({})).rejects.toMatchObject({
      name: 'Runtime.ImportModuleError',
      message: expect.stringContaining('half a bundle'),
    });
  });
});
