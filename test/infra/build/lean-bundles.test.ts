import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildOnce, functionsBuild } from '../../../infra/build/build-once';
import { type Bundle, builtBundles, bundleFunctions } from '../../../infra/build/bundle-functions';
import { claudeAskers, type EntryPoint, entryPoints } from '../../../infra/entry-points';
import { alone } from '../../../local/build/alone';
import * as faults from '../../../shared/contract/faults';

const root = resolve(import.meta.dirname, '..', '..', '..');
let folder: string;
let bundles: readonly Bundle[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pacewright-lean-'));
  // Those that `npm start` runs and `npm run deploy` would build.
  await alone(join(root, 'dist', '.building'), () => buildOnce(functionsBuild(() => bundleFunctions())));
  bundles = builtBundles();
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a lean bundle', () => {
  it('weighs no more than a function may, and least where Claude is asked', () => {
    const most = (entry: EntryPoint): number => {
      // It lives an example athlete's weeks by all that check-ins, changes and workouts need, and answers nobody who
      // waits.
      if (entry === 'plan-generation/live-weeks') return 210_000;
      // It reads all that was said in check-ins and draws the rest of the plan anew, in one answer.
      if (entry === 'api/what-if') return 210_000;
      return claudeAskers.includes(entry) ? 150_000 : 200_000;
    };
    const heavy = bundles.filter(({ entry, gzipped }) => gzipped > most(entry));

    expect(bundles.every(({ gzipped }) => gzipped > 10_000)).toBe(true);
    expect(heavy.map(({ entry, gzipped }) => `${entry}: ${gzipped}`)).toEqual([]);
  });

  it('holds the Anthropic SDK only where Claude is asked', () => {
    const holders = bundles.filter((bundle) =>
      readFileSync(join(bundle.folder, 'index.mjs'), 'utf8').includes('/v1/messages'),
    );

    expect(holders.map(({ entry }) => entry).sort()).toEqual([...claudeAskers].sort());
  });

  it('keeps the name of every fault, by which workflows retry and catch', async () => {
    const names = Object.keys(faults);
    withSources(`
      import { alone } from '../../../local/build/alone';
import * as faults from '${join(root, 'shared', 'contract', 'faults')}';
      console.log(JSON.stringify(Object.values(faults).map((Fault) => new Fault('it').name)));
    `);
    const [{ folder: built = '' } = {}] = await bundleFunctions(join(folder, 'out'), join(folder, 'sources'));

    const { stdout } = await promisify(execFile)(process.execPath, [join(built, 'index.mjs')]);

    expect(JSON.parse(stdout).sort()).toEqual(names.sort());
  });

  it('can rely on every error of the functions to write its own name down', () => {
    const nameless = ['shared/usecases', 'shared/adapters', 'functions']
      .flatMap((place) => sourcesIn(join(root, place)))
      .flatMap((text) => [...text.matchAll(/class (\w+) extends Error \{\s*(.*)/g)])
      .filter(([, name, first]) => !first?.includes(`override readonly name = '${name}'`));

    expect(nameless.map(([, name]) => name)).toEqual([]);
  });

  it('leaves out the languages of zod that nobody speaks, and its tools that nobody uses', () => {
    const unused = { language: 'Ungültige Eingabe', tool: 'Unexpected value in exhaustive check' };
    const holders = bundles.filter((bundle) => {
      const code = readFileSync(join(bundle.folder, 'index.mjs'), 'utf8');
      return Object.values(unused).some((text) => code.includes(text));
    });

    expect(holders.map(({ entry }) => entry)).toEqual([]);
  });
});

const sourcesIn = (place: string): readonly string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

const withSources = (source: string): void => {
  for (const entry of entryPoints) {
    const file = join(folder, 'sources', `${entry}.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
};
