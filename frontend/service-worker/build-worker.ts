import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Language } from '../../shared/domain/athlete/language';
import type { Shell } from './shell';

type Bundle = Rolldown.OutputBundle;

/** The pages an athlete opens first, by their sources; with what they load they are there as soon as the worker is. */
const first = ['daily/today-page.tsx', 'home.ts', 'plan/plan-page.tsx', 'session/session-page.tsx', 'shell/frame.ts'];

/** The words of those pages, and of what else works without a network. The English front door comes with the entry. */
const words: Readonly<Record<Language, Readonly<Record<'first' | 'later', readonly string[]>>>> = {
  en: {
    first: ['locales/en/athlete.ts'],
    later: ['locales/en/weekly.ts', 'locales/en/outlook.ts', 'locales/en/further.ts'],
  },
  de: {
    first: ['locales/de/front.ts', 'locales/de/athlete.ts'],
    later: [
      'i18n/sentence-book.ts',
      'locales/de/further.ts',
      'locales/de/outlook.ts',
      'locales/de/sentences/athlete.ts',
      'locales/de/sentences/further.ts',
      'locales/de/sentences/in-slot.ts',
      'locales/de/sentences/outlook.ts',
      'locales/de/sentences/weekly.ts',
      'locales/de/weekly.ts',
    ],
  },
};

/** What else works without a network. It follows once the worker runs. */
const later = [
  'activities/compared-steps.tsx',
  'api/client.ts',
  'auth/oidc.ts',
  'auth/sign-in-page.tsx',
  'changes/changes-page.tsx',
  'check-in/check-in-page.tsx',
  'goals/goal-page.tsx',
  'goals/goals-page.tsx',
  'landing/landing-page.tsx',
  'log/log-form.tsx',
  'log/missed-ways.tsx',
  'notices/notices-page.tsx',
  'offline/fitting.ts',
  'offline/offline-page.tsx',
  'offline/saved-replies.ts',
  'offline/start-offline.ts',
  'outbox/device-outbox.ts',
  'plan/month/month-view.tsx',
  'season/season-page.tsx',
  'settings/settings-page.tsx',
  'strength/strength-page.tsx',
  'what-if/what-if-page.tsx',
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
  const beside = (sources: readonly string[]): readonly string[] =>
    loadedBy(bundle, builtFrom(bundle, root, sources)).filter((name) => !core.includes(name));
  const spoken = (language: Language) => ({
    files: beside(words[language].first).map(served),
    rest: beside(words[language].later).map(served),
  });
  const shell = {
    page: '/index.html',
    entry: served(entry.fileName),
    files: [...core, ...copied].map(served),
    rest: beside(later).map(served),
    words: { en: spoken('en'), de: spoken('de') },
  };
  return { version: versionOf(bundle, root, shell), ...shell };
};

/** A short hash of all that the shell holds. @throws when it is too heavy */
const versionOf = (bundle: Bundle, root: string, { files, rest, words }: Omit<Shell, 'version'>): string => {
  const contentOf = (path: string): Buffer =>
    builtContent(bundle, path.slice(1)) ?? readFileSync(join(root, 'public', path.slice(1)));
  const weigh = (paths: readonly string[]) => paths.reduce((sum, path) => sum + contentOf(path).length, 0);
  const spoken = Object.values(words);
  const weight = weigh(files) + Math.max(...spoken.map((one) => weigh(one.files)));
  if (weight > heaviest) throw new Error(`The shell weighs ${weight} bytes; it may weigh ${heaviest}.`);

  const hash = createHash('sha256');
  for (const path of [...files, ...rest, ...spoken.flatMap((one) => [...one.files, ...one.rest])])
    hash.update(contentOf(path));
  return hash.digest('hex').slice(0, 12);
};

const served = (name: string): string => `/${name}`;

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
