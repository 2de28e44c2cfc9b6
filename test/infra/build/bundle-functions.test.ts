import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bundleFunctions } from '../../../infra/build/bundle-functions';
import { entryPoints } from '../../../infra/entry-points';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacewright-bundles-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the bundles', () => {
  it('are one module for each function, and tell their size', async () => {
    withSources(entryPoints);

    const bundles = await bundleFunctions(join(folder, 'out'), join(folder, 'functions'));

    expect(bundles.map(({ entry }) => entry)).toEqual(entryPoints);
    expect(bundles.every(({ bytes }) => bytes > 0)).toBe(true);
    const { handler } = await import(join(folder, 'out', 'api/plans', 'index.mjs'));
    expect(handler()).toBe('api/plans');
  });

  it('are not made while a function has no source, and each such function is named', async () => {
    withSources(entryPoints.filter((entry) => !/write-plan|send-email/.test(entry)));

    await expect(bundleFunctions(join(folder, 'out'), join(folder, 'functions'))).rejects.toThrow(
      'no source: functions/plan-generation/write-plan.ts, functions/notices/send-email.ts',
    );
  });
});

const withSources = (entries: readonly string[]): void => {
  for (const entry of entries) {
    const file = join(folder, 'functions', `${entry}.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `export const handler = (): string => '${entry}';`);
  }
};
