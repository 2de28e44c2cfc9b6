import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { en } from '../../../frontend/locales/en';

const root = join(import.meta.dirname, '..', '..', '..');
const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('locales'))
    .map((name) => readFileSync(join(root, name), 'utf8'));

const pages = sourcesIn('frontend');
const namespaces = Object.keys(en);
/** Whatever is called something somewhere: a union's members, a table's keys, figures. */
const names = new Set([...pages, ...sourcesIn('shared')].flatMap((source) => source.match(/[\w+-]+/g) ?? []));

/** The parts of a page that could be keys: quoted, in one word, with or without slots, as in `faults.${field}`. */
const keysIn = (source: string): readonly string[] =>
  [...source.matchAll(/(['"`])((?:\w[\w-]*:)?(?:[\w.+-]|\$\{[^{}`]*\})+)\1/g)].map(([, , key = '']) => key);
/** The namespaces that a page reads words of: by their names, or the one that needs none. */
const readBy = (source: string): readonly string[] =>
  /useTranslation\(|TFunction|useFormat/.test(source)
    ? namespaces.filter(
        (namespace) =>
          source.includes(`'${namespace}'`) || (namespace === 'shell' && source.includes('useTranslation()')),
      )
    : namespaces;

const spokenIn = new Map(namespaces.map((namespace) => [namespace, new Set<string>()]));
for (const page of pages) {
  const read = readBy(page);
  for (const key of keysIn(page)) {
    const [, named, rest] = /^([\w-]+):(.+)$/.exec(key) ?? [];
    if (named !== undefined && rest !== undefined) spokenIn.get(named)?.add(rest);
    else for (const namespace of read) spokenIn.get(namespace)?.add(key);
  }
}

const slot = /\$\{[^{}]*\}/;
/** What a key with slots can stand for; one that is all slot says nothing. */
const shapesOf = (spoken: ReadonlySet<string>): readonly RegExp[] =>
  [...spoken]
    .filter((key) => slot.test(key) && key.split(slot).some((part) => part.includes('.')))
    .map(
      (key) =>
        new RegExp(
          `^${key
            .split(slot)
            .map((part) => part.replaceAll('.', '\\.'))
            .join('([^.]+)')}$`,
        ),
    );

/** What follows where a key goes on from another, as `${words}.title` does. */
const tailsOf = (spoken: ReadonlySet<string>): readonly string[] =>
  [...spoken].flatMap((key) => /^\$\{[^{}]*\}(\.[\w.-]+)$/.exec(key)?.[1] ?? []);

const pathsOf = (words: unknown, path = ''): readonly string[] =>
  typeof words === 'string'
    ? [path]
    : Object.entries(words ?? {}).flatMap(([key, inner]) => pathsOf(inner, path === '' ? key : `${path}.${key}`));

const unusedIn = (namespace: string, words: unknown): readonly string[] => {
  const spoken = spokenIn.get(namespace) ?? new Set();
  const shapes = shapesOf(spoken);
  const tails = tailsOf(spoken);
  const isSpoken = (key: string): boolean =>
    spoken.has(key) ||
    tails.some((tail) => key.endsWith(tail) && isSpoken(key.slice(0, -tail.length))) ||
    // What fills a slot has to be called so somewhere.
    shapes.some((shape) =>
      shape
        .exec(key)
        ?.slice(1)
        .every((name) => names.has(name)),
    );

  return pathsOf(words)
    .filter((path) => !isSpoken(path) && !isSpoken(path.replace(/_(zero|one|other)$/, '')))
    .map((path) => `${namespace}:${path}`);
};

// The compiler refuses a key that is spoken and missing in English; German has the keys of English.
describe('the English catalogue', () => {
  it('has no words that no page speaks', () => {
    expect(Object.entries(en).flatMap(([namespace, words]) => unusedIn(namespace, words))).toEqual([]);
  });

  it('would tell of words that nobody speaks', () => {
    expect(unusedIn('shell', { nobodySaysThis: '', nav: { nobodyGoesThere: '' } })).toEqual([
      'shell:nobodySaysThis',
      'shell:nav.nobodyGoesThere',
    ]);
  });
});
