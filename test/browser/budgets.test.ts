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
/** The files of this name: two folders may each have a page that is called so. */
const builtAs = (name: string): readonly string[] => {
  const built = assets.filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  if (built.length === 0) throw new Error(`${name} is not built.`);
  return built;
};

const page = readFileSync(join(site, 'index.html'), 'utf8');
const [entry = ''] = [...page.matchAll(/<script type="module"[^>]*src="\/assets\/([^"]+)"/g)].map(
  ([, name = '']) => name,
);
const first = loadedBy([entry, ...builtAs('landing-page')]);
const beyond = (files: ReadonlySet<string>, ...known: readonly ReadonlySet<string>[]): readonly string[] =>
  [...files].filter((file) => !known.some((set) => set.has(file)));
const lazy = [...routeSources.matchAll(/lazyRouteComponent\(\(\) => import\('[^']*\/([^'/]+)'\)/g)].map(
  ([, name = '']) => name,
);
const frame = loadedBy(['frame', 'device-outbox'].flatMap(builtAs));

/**
 * Three things are fetched one after another, and each has its bound: the front door; the frame, which every page of an
 * athlete stands in, with what asks the API for it; and a page. A page's bound counts every script that it loads before
 * it is drawn and that came neither with the front door nor with the frame, also what it shares with other pages and an
 * athlete may have fetched with one of those before. Words come beside the code, in three parts that a reader fetches
 * once, and are counted by themselves; the largest file of them is what the coach may say, in German.
 */
describe('what an athlete’s device has to fetch', () => {
  it('is little before the first page is drawn', () => {
    expect(zipped(first)).toBeLessThanOrEqual(140 * kB);
  });

  it('is little for the frame of all other pages', () => {
    expect(zipped(beyond(frame, first))).toBeLessThanOrEqual(35 * kB);
  });

  it.each([...new Set(lazy)])('is little for a page of its own: %s', (name) => {
    for (const built of builtAs(name))
      expect(zipped(beyond(loadedBy([built]), first, frame))).toBeLessThanOrEqual(35 * kB);
  });

  it('is little for its words, whatever the language', () => {
    const words = ['athlete', 'weekly', 'outlook', 'further'].flatMap(builtAs);

    expect(words.length).toBeGreaterThanOrEqual(9);
    for (const file of words) expect(zipped([file])).toBeLessThanOrEqual(36 * kB);
  });

  it('is little for its looks', () => {
    const styles = assets.filter((name) => name.endsWith('.css'));
    const fonts = assets.filter((name) => name.endsWith('.woff2'));

    expect(zipped(styles)).toBeLessThanOrEqual(15 * kB);
    expect(fonts.reduce((sum, name) => sum + contentOf(name).length, 0)).toBeLessThanOrEqual(32 * kB);
  });
});
