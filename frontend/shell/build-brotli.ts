import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);

/**
 * Writes code and styles once more, compressed as far as Brotli goes: a tenth smaller than what is compressed while
 * somebody waits. `assets/x.js` lies in `brotli/x.js`.
 */
export const brotliCopies = (): Plugin => ({
  name: 'brotli-copies',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const texts = Object.values(bundle).flatMap((file) => {
      const [, name] = /^assets\/(.+\.(?:js|css))$/.exec(file.fileName) ?? [];
      return name === undefined ? [] : [{ name, content: file.type === 'chunk' ? file.code : file.source }];
    });

    await mkdir(join(dir, 'brotli'), { recursive: true });
    await Promise.all(
      texts.map(async ({ name, content }) => writeFile(join(dir, 'brotli', name), await compress(content))),
    );
  },
});
