import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Artifacts } from '../../infra/artifacts';
import { sourceHash } from '../../infra/build/source-hash';
import { readTemplate, type Template } from '../../infra/build/template';
import { entryPoints } from '../../infra/entry-points';
import { type Settings, settingsFrom } from '../../infra/settings';

export const inlineScript = "document.documentElement.dataset.theme = 'dark';";

const root = join(import.meta.dirname, '..', '..');
/**
 * Templates that were synthesized from these sources before, by any test file: CDK takes seconds to load and to run.
 */
const kept = join(root, 'dist', 'templates');
const sources = ['infra', 'shared', 'cdk.json', 'package-lock.json', 'test/infra/synthesized.ts'];
let hashed: string | null = null;

/** The template as it would be deployed, but with stubs in place of bundles and site, so that nothing is built. */
export const synthesized = async (changes: Partial<Settings> = {}): Promise<Template> => {
  const settings = { ...settingsFrom({}), ...changes };
  hashed ??= sourceHash(root, sources);
  const file = join(kept, `${hashed.slice(0, 16)}-${sourceHash(root, [], JSON.stringify(settings)).slice(0, 16)}.json`);
  if (!existsSync(file)) keep(file, JSON.stringify(await fresh(settings, false)));

  return readTemplate(file);
};

/** Synthesizes anew, and has every check look at it. @throws when one finds fault with the template */
export const checked = (changes: Partial<Settings> = {}): Promise<Template> =>
  fresh({ ...settingsFrom({}), ...changes }, true);

const fresh = async (settings: Settings, validate: boolean): Promise<Template> => {
  const { synthesize } = await import('../../infra/build/synthesize');
  const folder = mkdtempSync(join(tmpdir(), 'pacewright-template-'));

  try {
    return readTemplate(
      await synthesize({ validate, settings, artifacts: stubs(folder), outdir: join(folder, 'cdk.out') }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Test files run beside each other: a file is there whole or not at all. What other sources gave is of no more use. */
const keep = (file: string, text: string): void => {
  mkdirSync(kept, { recursive: true });
  for (const name of readdirSync(kept))
    if (!name.startsWith(basename(file).slice(0, 16))) rmSync(join(kept, name), { force: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
};

const stubs = (folder: string): Artifacts => {
  const artifacts = { functions: join(folder, 'functions'), site: join(folder, 'site') };

  for (const entry of entryPoints) {
    write(join(artifacts.functions, entry), 'index.mjs', 'export const handler = async () => ({});');
  }
  write(artifacts.site, 'index.html', `<script>${inlineScript}</script><script type="module" src="/assets/app.js">`);
  return artifacts;
};

const write = (folder: string, file: string, content: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), content);
};
