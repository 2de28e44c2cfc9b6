import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Has the page run what looks ahead as soon as it is there: as a part of the entry it would wait for the libraries. */
export const aheadOfLibraries = (root: string): Plugin => {
  const source = join(root, 'ahead', 'ahead.ts');

  return {
    name: 'ahead-of-libraries',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunk = Object.values(bundle).find((it) => it.type === 'chunk' && it.moduleIds.includes(source));
        if (chunk?.type !== 'chunk') throw new Error('What looks ahead is not built.');
        const waitsFor = chunk.imports.filter((name) => !name.includes('rolldown-runtime'));
        if (waitsFor.length > 0) throw new Error(`What looks ahead would wait for ${waitsFor.join(' and ')}.`);
        const attrs = { type: 'module', async: true, crossorigin: true, src: `/${chunk.fileName}` };
        return { html: withoutIndents(html), tags: [{ tag: 'script', attrs, injectTo: 'head' }] };
      },
    },
  };
};

/** The page comes before all else, and lies on every athlete's device. */
const withoutIndents = (html: string): string => html.replaceAll(/<!--.*?-->\s*/gs, '').replaceAll(/\n\s+/g, '\n');
