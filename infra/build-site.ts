import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Builds the web app into `dist/site`. @throws when its sources do not build */
export const buildSite = async (): Promise<void> => {
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
};
