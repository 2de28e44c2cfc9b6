import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';

type Require = (wanted: string) => unknown;
type Body = (module: { exports: unknown }, require: Require) => void;
type Source = Readonly<{ code: string; body: Body; imports: readonly string[] }>;

/**
 * Loads the project's own modules side by side: any of them can be given other code and only its importers load anew.
 */
export const moduleLoader = (outside: Require) => {
  const sources = new Map<string, Source>();
  const loaded = new Map<string, { exports: unknown }>();
  const reaches = new Map<string, boolean>();

  const sourceOf = (file: string): Source => {
    const known = sources.get(file) ?? read(file);
    sources.set(file, known);
    return known;
  };

  /** Whether a module imports another, or one that does. */
  const imports = (file: string, other: string): boolean => {
    if (file === other) return true;
    const key = `${file} ${other}`;
    const known = reaches.get(key);
    if (known !== undefined) return known;
    reaches.set(key, false);
    const found = sourceOf(file).imports.some((one) => imports(one, other));
    reaches.set(key, found);
    return found;
  };

  /** The exports of a module, where one module may have another body than its own. */
  const load = (file: string, changed: Readonly<{ file: string; body: Body }> | null, fresh = new Map()): unknown => {
    const isChanged = changed !== null && imports(file, changed.file);
    const shelf = isChanged ? fresh : loaded;
    const known = shelf.get(file);
    if (known !== undefined) return known.exports;
    const module: { exports: unknown } = { exports: {} };
    shelf.set(file, module);
    const body = changed?.file === file ? changed.body : sourceOf(file).body;
    body(module, (wanted) => (wanted.startsWith('.') ? load(found(file, wanted), changed, fresh) : outside(wanted)));
    return module.exports;
  };

  return { sourceOf, imports, load };
};

/** The code of a module as a function of what Node gives a module. */
export const bodyOf = (code: string): Body => {
  const run = compileFunction(code, ['module', 'exports', 'require']);
  return (module, require) => run(module, module.exports, require);
};

const read = (file: string): Source => {
  const loader = extname(file) === '.json' ? 'json' : 'ts';
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader, format: 'cjs', target: 'es2022' });
  const imports = [...code.matchAll(/require\("(\.[^"]+)"\)/g)].map(([, wanted = '']) => found(file, wanted));
  return { code, body: bodyOf(code), imports };
};

const found = (importer: string, wanted: string): string => {
  const path = resolve(dirname(importer), wanted);
  return [path, `${path}.ts`, `${path}/index.ts`].find((file) => extname(file) !== '' && existsSync(file)) ?? path;
};
