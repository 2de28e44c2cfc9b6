import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const pages = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');
const scripts: Readonly<Record<string, string>> = JSON.parse(textOf('package.json')).scripts;

/** What `find` matches on every page, with the page it stands on. */
const everywhere = (find: RegExp): readonly (readonly [page: string, found: string])[] =>
  pages.flatMap((page) => [...textOf(page).matchAll(find)].map(([, found = '']) => [page, found] as const));

/** The anchors that GitHub gives the headings of a page. */
const anchorsOf = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** The files that a link within the repository leads to, and the anchor there. */
const targetOf = (page: string, link: string): Readonly<{ file: string; anchor: string | undefined }> => {
  const [path = '', anchor] = link.split('#');

  return { file: path === '' ? page : relative(root, join(root, dirname(page), path)), anchor };
};

describe('the documentation', () => {
  it('links only to what there is', () => {
    const links = everywhere(/\]\(([^)\s]+)\)/g).filter(([, link]) => !/^[a-z]+:/.test(link));
    const broken = links.filter(([page, link]) => {
      const { file, anchor } = targetOf(page, link);
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchorsOf(file).includes(anchor);
    });

    expect(links.length).toBeGreaterThan(50);
    expect(broken).toEqual([]);
  });

  it('shows only pictures that there are', () => {
    expect(
      everywhere(/<img src="([^"]+)"/g).filter(([page, image]) => !existsSync(join(root, dirname(page), image))),
    ).toEqual([]);
  });

  it('names only commands that npm knows', () => {
    const named = everywhere(/\bnpm run (?:-s )?([\w:-]+)/g);

    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(([, script]) => scripts[script] === undefined)).toEqual([]);
  });

  it('names only benches that there are', () => {
    const named = everywhere(/\bnpm run bench -- ([\w-]+)/g);
    const table = /const benches[^{]*\{(.*?)\n\};/s.exec(textOf('bench/main.ts'))?.[1] ?? '';
    const benches = [...table.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);

    expect(benches.length).toBeGreaterThan(5);
    expect(named.filter(([, bench]) => !benches.includes(bench))).toEqual([]);
  });

  it('names only files and folders that there are', () => {
    const named = everywhere(/`((?:shared|functions|frontend|infra|local|test|bench|docs|examples)\/[\w./-]+)`/g);

    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(([, path]) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('has every page in its index', () => {
    const listed = [...textOf('docs/README.md').matchAll(/\]\(([^)\s#]+)\)/g)].map(([, link = '']) =>
      join('docs', link),
    );

    expect(
      pages.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md' && !listed.includes(page)),
    ).toEqual([]);
  });
});
