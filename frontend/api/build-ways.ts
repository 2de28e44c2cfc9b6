import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

/** Writes where each operation is found into the site, without the schemas of the table. */
export const writtenWays = (root: string): Plugin => {
  const file = join(root, 'api', 'ways.ts');

  return {
    name: 'written-ways',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (id !== file) return null;
      const { module } = await runnerImport<{ ways: object }>(file);
      return `export const ways = ${JSON.stringify(module.ways)};`;
    },
  };
};
