import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type EntryPoint, entryPoints, runtimeUsers } from '../entry-points';
import { leanBundles, neverLoaded } from './lean-bundles';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const builtFunctions = join(root, 'dist', 'functions');

/** Packages that ship as CommonJS call `require`, which an ES module has to be given. */
const createRequire =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** One function's bundle, and what it weighs as it is and as it is uploaded. */
export type Bundle = Readonly<{ entry: EntryPoint; folder: string; bytes: number; gzipped: number }>;

/**
 * Bundles every Lambda into a folder of its own, `<outdir>/<entry>/index.mjs`. Those that carry much else take AWS's
 * SDK from the runtime, so that none is heavy.
 *
 * @throws when an entry point is missing, naming each, or when esbuild finds a fault in the sources.
 */
export const bundleFunctions = async (
  outdir = builtFunctions,
  sources = join(root, 'functions'),
): Promise<readonly Bundle[]> => {
  refuseMissing(sources);
  // Leftovers of an earlier build must not be deployed.
  await rm(outdir, { recursive: true, force: true });

  const bundle = (entries: readonly EntryPoint[], usesRuntime: boolean): Promise<unknown> =>
    build({
      absWorkingDir: root,
      entryPoints: entries.map((entry) => ({ in: join(sources, `${entry}.ts`), out: `${entry}/index` })),
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      // The SDK ships both kinds of module; of this kind, what nobody uses can be left out.
      mainFields: ['module', 'main'],
      sourcemap: 'linked',
      sourcesContent: false,
      // What an error is called is written in its class, never left to the name of the class.
      minify: true,
      legalComments: 'none',
      plugins: [leanBundles],
      external: [...neverLoaded, ...(usesRuntime ? broughtByRuntime : [])],
      banner: { js: createRequire },
      logLevel: 'warning',
    });
  await Promise.all([
    bundle(
      entryPoints.filter((entry) => !runtimeUsers.includes(entry)),
      false,
    ),
    bundle(runtimeUsers, true),
  ]);
  return builtBundles(outdir);
};

/** What Lambda's own runtime holds; on a laptop it is found among the packages of this repository. */
const broughtByRuntime = [
  '@aws-sdk/client-dynamodb',
  '@aws-sdk/client-s3',
  '@aws-sdk/client-secrets-manager',
  '@aws-sdk/client-sfn',
  '@aws-sdk/client-sqs',
  '@aws-sdk/lib-dynamodb',
];

const refuseMissing = (sources: string): void => {
  const missing = entryPoints.filter((entry) => !existsSync(join(sources, `${entry}.ts`)));

  if (missing.length > 0) {
    throw new Error(`These functions are deployed but have no source: ${missing.map(inFunctions).join(', ')}`);
  }
};

const inFunctions = (entry: EntryPoint): string => `functions/${entry}.ts`;

/** The bundles that were built last. */
export const builtBundles = (outdir = builtFunctions): readonly Bundle[] =>
  entryPoints.map((entry) => {
    const code = readFileSync(join(outdir, entry, 'index.mjs'));
    return { entry, folder: join(outdir, entry), bytes: code.byteLength, gzipped: gzipSync(code).byteLength };
  });
