import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Build, buildOnce, functionsBuild, siteBuild, stampOf } from '../../infra/build/build-once';
import { sourceHash } from '../../infra/build/source-hash';
import { taskVariables } from '../../infra/settings';
import type { ClaudeAccess } from '../claude/claude-access';
import { StartFault } from '../support/start-fault';
import { alone } from './alone';
import { removeOldAssets } from './old-assets';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = join(root, 'dist');
const templateFolder = join(dist, 'laptop');

const ownSettings = [
  'EXAMPLES',
  'MAIL_FROM',
  'MAIL_IDENTITY',
  'OPERATOR_EMAIL',
  'STRAVA_CLIENT_ID',
  'STRAVA_API',
  'STRAVA_OAUTH',
  'STRAVA_FOR_COACHING',
  'INTERVALS_API',
];

/** What an operator may set for the app; on a laptop anyone may try an example athlete, unless told otherwise. */
const settingsOf = (
  claude: ClaudeAccess['settings'],
  stravaClientId: string | null,
): Readonly<Record<string, string>> => ({
  EXAMPLES: 'on',
  // Where Claude stands is told to the functions when they start, as a stand-in's address is another each time.
  ANTHROPIC_BASE_URL: '',
  ...Object.fromEntries(
    [...taskVariables, ...ownSettings].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ),
  ...claude,
  // Which keys these are is told to the functions when they start: each state folder has its own.
  VAPID_PUBLIC_KEY: `B${'A'.repeat(86)}`,
  PUSH_SERVICES: '',
  ...(stravaClientId !== null && { STRAVA_CLIENT_ID: stravaClientId }),
});

/**
 * Builds what changed since the last time: function bundles, web app, synthesized template.
 *
 * @param withSite whether the web app is needed; without it, what was built before is served.
 * @param claude who writes the weeks, and where Claude is asked.
 * @param stravaClientId the app at Strava, or at its stand-in; null where there is none.
 * @returns the folder of the synthesized app
 * @throws StartFault with the builder's own words
 */
export const buildApp = async ({
  withSite,
  claude,
  stravaClientId,
  say,
}: {
  withSite: boolean;
  claude: ClaudeAccess['settings'];
  stravaClientId: string | null;
  say: (line: string) => void;
}): Promise<string> =>
  alone(join(dist, '.building'), async () => {
    const functions = functionsBuild(() => program([...builderProgram, 'functions']));
    const site = siteBuild(() =>
      program([join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']),
    );
    await Promise.all([functions, ...(withSite ? [site] : [])].map((build) => builtOnce(build, say)));

    const settings = settingsOf(claude, stravaClientId);
    const built = ['functions', 'site'].map((name) => stampOf(name)).join();
    await builtOnce(
      {
        name: 'template',
        hash: sourceHash(root, ['infra', 'shared/contract', 'cdk.json'], `${built}${JSON.stringify(settings)}`),
        isThere: () => existsSync(join(templateFolder, 'manifest.json')),
        run: async () => {
          await program([...builderProgram, 'template', templateFolder], settings);
          removeOldAssets(templateFolder);
        },
      },
      say,
    );
    return templateFolder;
  });

const builtOnce = async (build: Build, say: (line: string) => void): Promise<void> => {
  const begun = Date.now();
  if (await buildOnce(build)) say(`  built ${build.name} in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
};

const builderProgram = ['--import', 'tsx', join('local', 'build', 'build-app.mjs')];

/** Runs a Node program to its end, keeping quiet unless it fails. */
const program = (argv: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, {
      cwd: root,
      // A test that starts the product has another environment, in which React would bring its development build along.
      env: { ...process.env, ...settings, NODE_ENV: 'production', NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let words = '';
    const hear = (chunk: Buffer): void => {
      words += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new StartFault(`The build failed: correct what it says, then start again.\n${words.trim()}`));
    });
  });
