import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Shell } from './shell';

type Bundle = Rolldown.OutputBundle;

/** The pages an athlete opens first, by their sources; with what they load they are there as soon as the worker is. */
const first = [
  'api/with-queries.tsx',
  'daily/today-page.tsx',
  'home.ts',
  'locales/en/athlete.ts',
  'plan/plan-page.tsx',
  'session/session-page.tsx',
  'shell/shell.tsx',
];

/** What else works without a network. It follows once the worker runs. */
const later = [
  'activities/compared-steps.tsx',
  'api/client.ts',
  'auth/oidc.ts',
  'auth/sign-in-page.tsx',
  'changes/changes-page.tsx',
  'check-in/check-in-page.tsx',
  'locales/en/further.ts',
  'notices/notices-page.tsx',
  'offline/offline-page.tsx',
  'offline/saved-replies.ts',
  'offline/start-offline.ts',
  'outbox/device-outbox.ts',
  'settings/settings-page.tsx',
  'strength/strength-page.tsx',
];

/** Files that are not built but copied, which the page loads too. */
const copied = ['icon.svg', 'manifest.webmanifest'] as const;

/** The most that may be fetched before the worker runs, in bytes as they lie on the athlete's device. */
const heaviest = 700_000;

/** Builds the service worker into `/sw.js`, with the list of what it keeps. @throws when the shell is too heavy */
export const serviceWorker = (root: string): Plugin => ({
  name: 'service-worker',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    const shell = shellOf(bundle, root);
    this.emitFile({ type: 'asset', fileName: 'sw.js', source: await worker(shell, root) });
  },
});

const shellOf = (bundle: Bundle, root: string): Shell => {
  const entry = chunks(bundle).find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('The build has no entry.');
  const core = ['index.html', ...loadedBy(bundle, [entry, ...builtFrom(bundle, root, first)])];
  const rest = loadedBy(bundle, builtFrom(bundle, root, later)).filter((name) => !core.includes(name));
  const contentOf = (name: string): Buffer => builtContent(bundle, name) ?? readFileSync(join(root, 'public', name));
  const files = [...core, ...copied];
  const weight = files.reduce((sum, name) => sum + contentOf(name).length, 0);
  if (weight > heaviest) throw new Error(`The shell weighs ${weight} bytes; it may weigh ${heaviest}.`);
  const hash = createHash('sha256');
  for (const name of [...files, ...rest]) hash.update(contentOf(name));

  return {
    version: hash.digest('hex').slice(0, 12),
    page: '/index.html',
    entry: `/${entry.fileName}`,
    files: files.map((name) => `/${name}`),
    rest: rest.map((name) => `/${name}`),
  };
};

const builtFrom = (bundle: Bundle, root: string, sources: readonly string[]): readonly Rolldown.OutputChunk[] =>
  sources.map((source) => {
    const chunk = chunks(bundle).find(({ moduleIds }) => moduleIds.includes(join(root, source)));
    if (chunk === undefined) throw new Error(`The shell needs ${source}, which is not built.`);
    return chunk;
  });

const chunks = (bundle: Bundle): readonly Rolldown.OutputChunk[] =>
  Object.values(bundle).filter((it) => it.type === 'chunk');

/** Every file that these chunks load as they start, styles and fonts with them. */
const loadedBy = (bundle: Bundle, starts: readonly Rolldown.OutputChunk[]): readonly string[] => {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const file = bundle[name];
    if (file === undefined || found.has(name)) return;
    found.add(name);
    if (file.type !== 'chunk') return;
    for (const next of [...file.imports, ...styleOf(file)]) visit(next);
  };
  for (const { fileName } of starts) visit(fileName);
  for (const name of Object.keys(bundle)) if (name.endsWith('.woff2')) visit(name);

  return [...found].sort();
};

const styleOf = ({ viteMetadata }: Rolldown.OutputChunk): readonly string[] => [...(viteMetadata?.importedCss ?? [])];

const builtContent = (bundle: Bundle, name: string): Buffer | null => {
  const file = bundle[name];
  return file === undefined ? null : Buffer.from(file.type === 'chunk' ? file.code : file.source);
};

const worker = async (shell: Shell, root: string): Promise<string> => {
  const outcome = await build({
    configFile: false,
    logLevel: 'warn',
    define: { builtShell: JSON.stringify(shell) },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(root, 'service-worker', 'service-worker.ts'), formats: ['iife'], name: 'worker' },
    },
  });
  const [built] = [outcome].flat();
  const chunk = built !== undefined && 'output' in built ? built.output[0] : undefined;
  if (chunk === undefined) throw new Error('The service worker was not built.');
  return chunk.code;
};
