import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from './build/build';
import { claudeAccess } from './claude/claude-access';
import { startFakeClaude } from './claude/fake-claude';
import { startFakeIntervals } from './intervals/fake-intervals';
import { pushAccess } from './push/push-access';
import { startFakeStrava } from './strava/fake-strava';
import { stravaAccess } from './strava/strava-access';
import { type Port, takePort } from './support/http';
import { startFaultFrom } from './support/start-fault';
import { takeStateFolder } from './support/state-folder';
import type { Terminal } from './support/terminal';

/** How to run the cloud on this machine. */
export type LaptopCloudOptions = Readonly<{
  /** The site's port; sign-in, the AWS services and the uploads take the three after it. 0 takes any free ones. */
  port?: number;
  /** Where all is kept; without it, in a folder that goes when the cloud stops. */
  state?: string | null;
  /** Whether to forget what was kept. */
  fresh?: boolean;
  /** The instant at which the functions' clock stands, ISO 8601; null for the real time. */
  now?: string | null;
  /** Whether the web app is needed; the API alone is sooner ready. */
  withSite?: boolean;
  /** A synthesized app to run as it is, instead of building this one. */
  app?: string | null;
  /** Who writes the weeks; as the shell and the keys have it unless told. */
  coach?: 'house' | 'claude' | null;
  /** Tokens a second of a stand-in for Claude; null for none. */
  fakeClaude?: number | null;
  /** Reads that a stand-in for Strava allows in a quarter of an hour; null for none. */
  fakeStrava?: number | null;
  /** Whether a stand-in for intervals.icu runs beside the cloud. */
  fakeIntervals?: boolean;
  terminal: Terminal;
}>;

/** A running cloud. */
export type LaptopCloud = Readonly<{ url: string; inboxUrl: string; stop: () => Promise<void> }>;

/**
 * Builds the app if it changed, and runs its synthesized template on this machine.
 *
 * @throws StartFault with one sentence that says what to do.
 */
export const startLaptopCloud = async (options: LaptopCloudOptions): Promise<LaptopCloud> => {
  const undo: Undo = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return { ...(await start(options, undo)), stop };
  } catch (fault) {
    await stop();
    throw startFaultFrom(fault);
  }
};

type Undo = (() => unknown)[];

const start = async (
  {
    port = 4400,
    state = null,
    fresh = false,
    now = null,
    withSite = true,
    app = null,
    coach = null,
    fakeClaude = null,
    fakeStrava = null,
    fakeIntervals = false,
    terminal,
  }: LaptopCloudOptions,
  undo: Undo,
): Promise<Omit<LaptopCloud, 'stop'>> => {
  const ports = await takePorts(port, terminal, undo);
  const folder = takeStateFolder(state ?? mkdtempSync(join(tmpdir(), 'pacewright-')), fresh, ports.site.url);
  undo.push(() => (state === null ? rmSync(folder.path, { recursive: true, force: true }) : folder.release()));

  const fakes = await startFakes({ fakeClaude, fakeStrava, fakeIntervals }, undo);
  const environment = coach === null ? process.env : { ...process.env, COACH: coach };
  const claude = claudeAccess(environment, state, fakes.claude);
  const strava = stravaAccess(environment, state, fakes.strava);
  const push = pushAccess(environment, state);
  for (const { warning } of [claude, strava]) if (warning !== null) terminal.warn(warning);

  // The stand-ins are loaded while the builders work.
  const [built, { runApp }] = await Promise.all([
    app ?? buildApp({ withSite, claude: claude.settings, stravaClientId: strava.clientId, say: terminal.say }),
    import('./run-app'),
  ]);
  await runApp({
    app: built,
    state: folder.path,
    now,
    claude,
    strava,
    push,
    intervals: fakes.intervals?.variables ?? {},
    ports,
    terminal,
    onStop: (step) => undo.push(step),
  });
  await introduce(fakes, ports.site.url, terminal);

  return { url: ports.site.url, inboxUrl: `${ports.identity.url}/inbox` };
};

/** Four ports in a row, in the order in which the options tell of them. */
const takePorts = async (first: number, terminal: Terminal, undo: Undo) => {
  const take = async (offset: number, purpose: string): Promise<Port> => {
    const taken = await takePort(first === 0 ? 0 : first + offset, purpose, (fault) =>
      terminal.warn(`The ${purpose} failed: ${fault}`),
    );
    undo.push(taken.stop);
    return taken;
  };
  return {
    site: await take(0, 'site'),
    identity: await take(1, 'sign-in'),
    gateway: await take(2, 'AWS services'),
    buckets: await take(3, 'uploads'),
  };
};

/** The stand-ins that were asked for; null for the others. */
const startFakes = async (
  asked: Readonly<{ fakeClaude: number | null; fakeStrava: number | null; fakeIntervals: boolean }>,
  undo: Undo,
) => {
  const claude = asked.fakeClaude === null ? null : await startFakeClaude(asked.fakeClaude);
  if (claude !== null) undo.push(claude.stop);
  const strava = asked.fakeStrava === null ? null : await startFakeStrava(asked.fakeStrava);
  if (strava !== null) undo.push(strava.stop);
  const intervals = asked.fakeIntervals ? await startFakeIntervals() : null;
  if (intervals !== null) undo.push(intervals.stop);
  return { claude, strava, intervals };
};

/** Tells the stand-ins where the site is, and whoever started them where they are. */
const introduce = async (
  { strava, intervals }: Awaited<ReturnType<typeof startFakes>>,
  siteUrl: string,
  terminal: Terminal,
): Promise<void> => {
  if (strava !== null) {
    await strava.subscribe(siteUrl);
    terminal.say(`  strava      ${strava.url}, a stand-in`);
  }
  if (intervals !== null) terminal.say(`  intervals   ${intervals.url}, a stand-in with the key ${intervals.key}`);
};
