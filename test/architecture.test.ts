import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '..');

/** What a folder may import: folders of ours, then packages. Everything else is out of bounds. */
const borders: readonly Border[] = [
  { folder: 'shared/domain', ours: ['shared/domain'], packages: [] },
  { folder: 'shared/coach', ours: ['shared/coach', 'shared/domain'], packages: ['zod'] },
  { folder: 'shared/contract', ours: ['shared/contract', 'shared/domain'], packages: ['zod'] },
  { folder: 'shared/ports', ours: ['shared/ports', 'shared/domain', 'shared/coach', 'shared/contract'], packages: [] },
  {
    folder: 'shared/usecases',
    ours: ['shared/usecases', 'shared/domain', 'shared/coach', 'shared/contract', 'shared/ports'],
    packages: ['zod'],
  },
  {
    folder: 'shared/adapters/run-files',
    ours: ['shared/adapters/run-files', 'shared/domain', 'shared/contract'],
    packages: ['node:', '@garmin/fitsdk', 'saxes', 'csv-parse'],
  },
  {
    folder: 'shared/adapters/s3',
    ours: ['shared/adapters/s3', 'shared/adapters/patient-client', 'shared/contract', 'shared/ports'],
    packages: ['node:', '@aws-sdk/', 'yauzl'],
  },
  {
    folder: 'shared/adapters',
    ours: ['shared/adapters', 'shared/domain', 'shared/coach', 'shared/contract', 'shared/ports'],
    packages: ['zod', 'node:', '@aws-sdk/', '@smithy/', '@anthropic-ai/sdk', 'web-push'],
  },
  {
    folder: 'functions/support',
    ours: ['functions/support', 'shared'],
    packages: ['zod', 'node:', '@middy/', '@aws-lambda-powertools/', 'aws-lambda'],
  },
  {
    folder: 'functions',
    ours: ['functions/support', 'shared/usecases', 'shared/contract', 'shared/ports', 'shared/domain', 'shared/coach'],
    packages: [],
  },
  {
    folder: 'infra',
    ours: ['infra', 'shared/contract'],
    packages: ['aws-cdk-lib', 'constructs', 'cdk-nag', 'asl-validator', 'esbuild', 'vite', 'node:'],
  },
  { folder: 'local/plan', ours: ['local', 'shared/contract', 'shared/domain'], packages: ['node:'] },
  {
    folder: 'local',
    ours: ['local', 'infra', 'shared/contract'],
    packages: [
      'node:',
      'zod',
      'jose',
      'dynalite',
      'fauxqs',
      'aws-local-stepfunctions',
      'oidc-provider',
      'playwright-core',
      '@aws-sdk/',
    ],
  },
  {
    folder: 'frontend',
    ours: ['frontend', 'shared/contract', 'shared/domain'],
    packages: [
      'react',
      'react-dom',
      'react-i18next',
      'i18next',
      '@tanstack/',
      'lucide-react',
      '@fontsource-variable/geist',
      'd3-scale',
      'd3-shape',
      'oidc-client-ts',
      'zod',
      'vite',
      'virtual:',
      'node:',
    ],
  },
];

type Border = Readonly<{ folder: string; ours: readonly string[]; packages: readonly string[] }>;
type Locked = Readonly<{ optionalDependencies?: Readonly<Record<string, string>> }>;
type Import = Readonly<{ from: string; to: string }>;

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('node_modules'));

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

const importsOf = (file: string): Import[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(importPattern)].map((match) => {
    const named = match[1] ?? match[2] ?? '';
    return { from: file, to: named.startsWith('.') ? relative(root, resolve(root, dirname(file), named)) : named };
  });

const inside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);

const borderOf = (file: string): Border | undefined => borders.find(({ folder }) => inside(file, folder));

/** Whether an import is of a package; a name that ends in `/` or `:` stands for all that begin so. */
const isOf = (to: string, name: string): boolean =>
  to === name || to.startsWith(name.endsWith('/') || name.endsWith(':') ? name : `${name}/`);

const allowed = ({ from, to }: Import, border: Border): boolean => {
  const isOurs = /^(shared|functions|infra|local|frontend|test|bench|examples|docs)(\/|$)/.test(to);
  if (!isOurs) return border.packages.some((name) => isOf(to, name));
  // A handler stands alone: its neighbours are reached through use cases, never directly.
  if (from.startsWith('functions/') && !from.startsWith('functions/support/') && to.startsWith('functions/'))
    return to.startsWith('functions/support/');
  return border.ours.some((folder) => inside(to, folder));
};

const files = ['shared', 'functions', 'infra', 'local', 'frontend']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap(sources);

/** Files that import each other, directly or by way of others; each circle from where it was first met. */
const circles = (all: readonly string[]): readonly string[] => {
  const byStem = new Map(all.map((file) => [file.replace(/\.tsx?$/, ''), file]));
  const done = new Set<string>();
  const found: string[] = [];

  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const { to } of importsOf(file)) {
      const next = byStem.get(to.replace(/\.tsx?$/, ''));
      if (next !== undefined) follow(next, [...way, file]);
    }
    done.add(file);
  };
  for (const file of all) follow(file, []);
  return found;
};

describe('the architecture', () => {
  it('gives every source file a place', () => {
    expect(files.filter((file) => borderOf(file) === undefined)).toEqual([]);
  });

  it('lets imports cross only the borders it names', () => {
    const crossings = files.flatMap((file) => {
      const border = borderOf(file);
      return border === undefined ? [] : importsOf(file).filter((it) => !allowed(it, border));
    });

    expect(crossings.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('leads from no file back to itself', () => {
    const everything = [...files, ...['bench', 'test'].flatMap(sources)];

    expect(circles(everything)).toEqual([]);
  });

  it('names no border that nobody crosses', () => {
    const crossed = ({ folder, packages }: Border): readonly string[] => {
      const taken = files
        .filter((file) => borderOf(file)?.folder === folder)
        .flatMap(importsOf)
        .map(({ to }) => to);
      return packages.filter((name) => !taken.some((to) => isOf(to, name))).map((name) => `${folder} → ${name}`);
    };

    expect(borders.flatMap(crossed)).toEqual([]);
  });

  it('has no package that nothing imports', () => {
    const { dependencies }: Readonly<{ dependencies: Readonly<Record<string, string>> }> = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    const taken = files.flatMap(importsOf).map(({ to }) => to);
    const styles = readFileSync(join(root, 'frontend', 'styles', 'base.css'), 'utf8');
    // What the build puts in another package's place is imported by that one's name.
    const build = readFileSync(join(root, 'vite.config.ts'), 'utf8');
    const isNamed = (name: string) =>
      styles.includes(`node_modules/${name}/`) || build.includes(`replacement: '${name}/`);

    expect(Object.keys(dependencies).filter((name) => !taken.some((to) => isOf(to, name)) && !isNamed(name))).toEqual(
      [],
    );
  });

  it('locks the packages of every platform, not only of the one the lock file was made on', () => {
    const { packages }: Readonly<{ packages: Readonly<Record<string, Locked>> }> = JSON.parse(
      readFileSync(join(root, 'package-lock.json'), 'utf8'),
    );
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    );

    expect(missing).toEqual([]);
  });

  it('keeps adapters from one another, but for a shared client', () => {
    const gatherings = ['shared/adapters', 'shared/adapters/dynamo'];
    const crossings = files
      .filter((file) => file.startsWith('shared/adapters/'))
      .flatMap(importsOf)
      .filter(({ to }) => to.startsWith('shared/adapters/') && !/(client|item|items|table|fault)s?$/.test(to))
      // A folder is one adapter, but for the two that only keep several together.
      .filter(({ from, to }) => gatherings.includes(dirname(from)) || dirname(from) !== dirname(to));

    expect(crossings.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('keeps the clock and the dice out of the domain and the coach', () => {
    const impure = files
      .filter((file) => file.startsWith('shared/domain/') || file.startsWith('shared/coach/'))
      .filter((file) =>
        /Math\.random|Date\.now|new Date\(\)|performance\.now|process\.|crypto\./.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      );

    expect(impure).toEqual([]);
  });

  it('lets adapters be named in one place of the functions', () => {
    const namers = files
      .filter((file) => file.startsWith('functions/'))
      .filter((file) => importsOf(file).some(({ to }) => to.startsWith('shared/adapters/')));

    expect(namers.filter((file) => file !== 'functions/support/aws-ports.ts')).toEqual([]);
  });
});
