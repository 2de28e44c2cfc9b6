import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { routeSources } from './support/route-sources';

const site = 'dist/site';
const assets = readdirSync(join(site, 'assets'));
const kB = 1000;
const contentOf = (name: string): Buffer => readFileSync(join(site, 'assets', name));
const zipped = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(contentOf(name), { level: 9 }).length, 0);

/** What a script loads before it runs, itself with it. */
const loadedBy = (starts: readonly string[]): Set<string> => {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const code = contentOf(name).toString();
    for (const [, next = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) visit(next);
  };
  for (const start of starts) visit(start);
  return found;
};
const builtAs = (name: string): string => {
  const built = assets.find((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  if (built === undefined) throw new Error(`${name} is not built.`);
  return built;
};

const page = readFileSync(join(site, 'index.html'), 'utf8');
const [entry = ''] = [...page.matchAll(/<script type="module"[^>]*src="\/assets\/([^"]+)"/g)].map(
  ([, name = '']) => name,
);
const first = loadedBy([entry]);
const lazy = [...routeSources.matchAll(/lazyRouteComponent\(\(\) => import\('[^']*\/([^'/]+)'\)/g)].map(
  ([, name = '']) => name,
);
// Every page of an athlete stands in the same frame and asks the API in the same way.
const frame = loadedBy(['shell', 'with-queries', 'client'].map(builtAs));

describe('what an athlete’s device has to fetch', () => {
  it('is little before the first page is drawn', () => {
    expect(zipped(first)).toBeLessThanOrEqual(140 * kB);
  });

  it.each([...new Set(lazy)])('is little for a page of its own: %s', (name) => {
    const own = [...loadedBy([builtAs(name)])].filter((file) => !first.has(file) && !frame.has(file));

    expect(zipped(own)).toBeLessThanOrEqual(35 * kB);
  });

  it('is little for its looks', () => {
    const styles = assets.filter((name) => name.endsWith('.css'));
    const fonts = assets.filter((name) => name.endsWith('.woff2'));

    expect(zipped(styles)).toBeLessThanOrEqual(15 * kB);
    expect(fonts.reduce((sum, name) => sum + contentOf(name).length, 0)).toBeLessThanOrEqual(32 * kB);
  });
});
