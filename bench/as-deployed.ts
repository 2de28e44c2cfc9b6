import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Loads a module as the functions are deployed, in one bundle: what runs TypeScript directly wraps every closure. */
export const asDeployed = async <Module>(entry: string): Promise<Module> => {
  const outfile = `dist/bench/${entry.replace(/\.ts$/, '.mjs')}`;
  await build({
    entryPoints: [`bench/${entry}`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return import(pathToFileURL(outfile).href);
};
