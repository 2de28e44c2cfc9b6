import { parseArgs } from 'node:util';
import { StartFault } from './support/start-fault';

/** What `npm start` was asked for. */
export type StartOptions = Readonly<{
  port: number;
  state: string;
  fresh: boolean;
  now: string | null;
  app: string | null;
  /** Tokens a second of the stand-in for Claude, or null for none. */
  fakeClaude: number | null;
  /** Reads that a stand-in for Strava allows in a quarter of an hour, or null for none. */
  fakeStrava: number | null;
  /** Whether a stand-in for intervals.icu runs beside the cloud. */
  fakeIntervals: boolean;
  quiet: boolean;
  help: boolean;
}>;

export const usage = `npm start -- [options]

  --port N       the site's port; sign-in and the AWS services take the next two (4400)
  --state DIR    where everything is kept (.pacewright)
  --fresh        forget what was kept
  --now INSTANT  let the app's clock stand at this instant, e.g. 2026-11-21T12:00:00Z
  --app DIR      run this synthesized app as it is, instead of building the one at hand
  --fake-claude[=TOKENS]
                 let a stand-in for Claude write, at so many tokens a second (80)
  --fake-strava[=READS]
                 let athletes connect with a stand-in for Strava, at so many reads in a quarter of an hour (100)
  --fake-intervals
                 let athletes connect with a stand-in for intervals.icu
  --quiet        print the address and faults only
  --help         this text`;

/** @throws StartFault naming the argument that is wrong. */
export const startOptions = (argv: readonly string[]): StartOptions => {
  const { port, state, fresh, now, app = null, quiet, help, ...rest } = parsed(argv.map(withRate));
  const [fakeClaude, fakeStrava] = [numberOf(rest['fake-claude']), numberOf(rest['fake-strava'])];
  const portNumber = Number(port);
  if (!Number.isInteger(portNumber) || portNumber < 0 || portNumber > 65_533) {
    throw new StartFault(`--port is "${port}"; it must be a whole number up to 65533.`);
  }
  if (now !== undefined && (Number.isNaN(Date.parse(now)) || !/^\d{4}-\d{2}-\d{2}T/.test(now))) {
    throw new StartFault(`--now is "${now}"; it must be an instant such as 2026-11-21T12:00:00Z.`);
  }
  if (fakeClaude !== null && !(fakeClaude >= 1)) {
    throw new StartFault(`--fake-claude is "${rest['fake-claude']}"; it must be tokens a second, such as 80.`);
  }
  if (fakeStrava !== null && !(fakeStrava >= 1)) {
    throw new StartFault(
      `--fake-strava is "${rest['fake-strava']}"; it must be reads in a quarter of an hour, such as 100.`,
    );
  }
  const instant = now === undefined ? null : new Date(now).toISOString();

  return {
    port: portNumber,
    state,
    fresh,
    now: instant,
    app,
    fakeClaude,
    fakeStrava,
    fakeIntervals: rest['fake-intervals'],
    quiet,
    help,
  };
};

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** An option of `parseArgs` has a value or has none: these may do without. */
const withRate = (argument: string): string =>
  argument === '--fake-claude' ? '--fake-claude=80' : argument === '--fake-strava' ? '--fake-strava=100' : argument;

const parsed = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '4400' },
        state: { type: 'string', default: '.pacewright' },
        fresh: { type: 'boolean', default: false },
        now: { type: 'string' },
        app: { type: 'string' },
        'fake-claude': { type: 'string' },
        'fake-strava': { type: 'string' },
        'fake-intervals': { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (fault) {
    throw new StartFault(`${fault instanceof Error ? fault.message : fault}\n\n${usage}`);
  }
};
