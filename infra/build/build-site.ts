import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Builds the web app into `dist/site`, as it is deployed. @throws when its sources do not build */
export const buildSite = async (): Promise<void> => {
  // Whoever runs the build, a test for one, may have another: React would bring its development build along.
  process.env['NODE_ENV'] = 'production';
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
};
