import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
const styles = join(root, 'frontend', 'styles');

/** The web app's own colours, parts and typeface, so that these pages look like it. */
const files: Readonly<Record<string, readonly [type: string, path: string]>> = {
  '/look/tokens.css': ['text/css', join(styles, 'tokens.css')],
  '/look/parts.css': ['text/css', join(styles, 'parts.css')],
  '/look/page.css': ['text/css', join(here, 'page.css')],
  '/look/icon.svg': ['image/svg+xml', join(root, 'frontend', 'public', 'icon.svg')],
  '/look/geist.woff2': [
    'font/woff2',
    join(root, 'node_modules', '@fontsource-variable', 'geist', 'files', 'geist-latin-wght-normal.woff2'),
  ],
};

/** A file of the pages' look; undefined where there is none. */
export const lookFile = (path: string): { type: string; content: Buffer } | undefined => {
  const [type, file] = files[path] ?? [];

  return type === undefined || file === undefined || !existsSync(file)
    ? undefined
    : { type, content: readFileSync(file) };
};
