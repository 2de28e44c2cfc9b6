import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/**
 * Has the front door fetched with the page: its code, and the typeface. Every address is answered with the same page, so
 * the script that runs before the first paint looks which one it is.
 */
export const frontDoor = (root: string): Plugin => ({
  name: 'front-door',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => html.replace('<script>', `<script>\n${fetching(filesOf(root, bundle))}`),
  },
});

const fetching = (links: readonly object[]): string =>
  `if(location.pathname==='/')for(const link of ${JSON.stringify(links)})` +
  `document.head.append(Object.assign(document.createElement('link'),link,{crossOrigin:''}));`;

const filesOf = (root: string, bundle: Bundle): readonly object[] => {
  const files = Object.values(bundle);
  const chunks = files.filter((file) => file.type === 'chunk');
  const source = join(root, 'landing', 'landing-page.tsx');
  const page = chunks.find(({ facadeModuleId }) => facadeModuleId === source);
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (page === undefined || entry === undefined) throw new Error('The front door is not built.');
  const own = [page.fileName, ...page.imports.filter((name) => !entry.imports.includes(name))];
  const fonts = files.filter(({ fileName }) => fileName.endsWith('.woff2'));

  return [
    ...own.map((name) => ({ rel: 'modulepreload', href: `/${name}` })),
    ...fonts.map(({ fileName }) => ({ rel: 'preload', as: 'font', type: 'font/woff2', href: `/${fileName}` })),
  ];
};
