import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceHash } from './source-hash';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = join(root, 'dist');
const sharedSources = ['shared', 'package-lock.json', 'tsconfig.json'];

/** Something that is built into `dist`; `hash` tells the sources it is built from. */
export type Build = Readonly<{ name: string; hash: string; isThere: () => boolean; run: () => Promise<unknown> }>;

/** The functions' bundles, as `run` builds them. */
export const functionsBuild = (run: Build['run']): Build => ({
  name: 'functions',
  hash: sourceHash(root, [
    'functions',
    'infra/build/bundle-functions.ts',
    'infra/build/lean-bundles.ts',
    'infra/entry-points.ts',
    ...sharedSources,
  ]),
  isThere: () => existsSync(join(dist, 'functions')),
  run,
});

/** The web app, as `run` builds it. */
export const siteBuild = (run: Build['run']): Build => ({
  name: 'site',
  hash: sourceHash(root, ['frontend', 'examples/landing-plan.ts', 'vite.config.ts', ...sharedSources]),
  isThere: () => existsSync(join(dist, 'site', 'index.html')),
  run,
});

/** Builds it, unless it was built from these very sources before, by whatever command. Whether it was built now. */
export const buildOnce = async ({ name, hash, isThere, run }: Build, isAnew = false): Promise<boolean> => {
  if (!isAnew && isThere() && stampOf(name) === hash) return false;
  // A build that breaks off leaves nothing that could be taken for a whole one.
  rmSync(stampFile(name), { force: true });
  await run();
  mkdirSync(dist, { recursive: true });
  writeFileSync(stampFile(name), hash);
  return true;
};

/** The hash of the sources from which something was built last; empty where nothing was. */
export const stampOf = (name: string): string =>
  existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : '';

const stampFile = (name: string): string => join(dist, `.${name}-stamp`);
