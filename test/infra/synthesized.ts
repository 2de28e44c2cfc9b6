import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Artifacts } from '../../infra/artifacts';
import { synthesize } from '../../infra/build/synthesize';
import { readTemplate, type Template } from '../../infra/build/template';
import { entryPoints } from '../../infra/entry-points';
import { type Settings, settingsFrom } from '../../infra/settings';

export const inlineScript = "document.documentElement.dataset.theme = 'dark';";

/** The template as it would be deployed, but with stubs in place of bundles and site, so that nothing is built. */
export const synthesized = async (changes: Partial<Settings> = {}, validate = false): Promise<Template> => {
  const folder = mkdtempSync(join(tmpdir(), 'pacewright-template-'));
  const settings = { ...settingsFrom({}), ...changes };

  try {
    return readTemplate(
      await synthesize({ validate, settings, artifacts: stubs(folder), outdir: join(folder, 'cdk.out') }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
