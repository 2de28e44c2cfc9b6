import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * A module of the benches in one bundle, as the functions are deployed: what runs TypeScript directly wraps every
 * closure.
 */
export const bundled = async (entry: string): Promise<string> => {
  const outfile = `dist/bench/${entry.replace(/\.ts$/, '.mjs')}`;
  await build({
    entryPoints: [`bench/${entry}`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages of the old kind ask for Node's own modules by `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return outfile;
};

/** Loads a module as the functions are deployed. */
export const asDeployed = async <Module>(entry: string): Promise<Module> =>
  import(pathToFileURL(await bundled(entry)).href);
