import { dynamoConnections, dynamoStravaEvents } from '../../shared/adapters/dynamo/dynamo-connections';
import { dynamoIntervalsVault, dynamoStravaMeter, dynamoStravaVault } from '../../shared/adapters/dynamo/dynamo-vault';
import { LeaveRefused } from '../../shared/contract/faults';
import type { StravaErrand } from '../../shared/contract/outside/strava-event';
import type { PullErrand } from '../../shared/contract/stored/connection';
import { metres, seconds } from '../../shared/domain/units/quantity';
import type { Clock, IntervalsIcu, Strava, StravaTold } from '../../shared/ports';
import { type RunKeeping, runKeeping } from '../../shared/usecases/connections/run-keeping';
import type { WebhookSecret } from '../../shared/usecases/connections/take-strava-event';
import { MemoryTable } from './memory-table';

type Table = Parameters<typeof dynamoConnections>[0];

/** Remembers what was sent, and with which delay. */
class FakeQueue<T> {
  readonly sent: { errand: T; delaySeconds: number }[] = [];
  async send(errand: T, delaySeconds: number): Promise<void> {
    this.sent.push({ errand, delaySeconds });
  }
}

/** A Strava that has the activities a test gives it, without a network. */
export class MemoryStrava implements Strava {
  readonly activities = new Map<string, Parameters<RunKeeping['keep']>[1][number]['recording']>();
  readonly calls: string[] = [];
  /** What the next calls throw. */
  fault: Error | null = null;
  revoked = false;
  private tokens = 0;

  authorizeUrl = (redirectUri: string, state: string) =>
    `https://strava.example/oauth/authorize?${new URLSearchParams({ redirect_uri: redirectUri, state })}`;
  exchange = async (code: string) => {
    if (code === 'bad') throw new LeaveRefused('Strava answered 400.');
    return { ...this.newTokens(), stravaId: '777' };
  };
  refresh = async () => {
    if (this.revoked) throw new LeaveRefused('Strava answered 400.');
    return this.newTokens();
  };
  deauthorize = async (_token?: string) => {
    this.revoked = true;
  };
  whoAmI = async () => this.told('athlete', '777');
  list = async (_: string, after: Date, before: Date) =>
    this.told(
      'list',
      [...this.activities]
        .map(([id, { sport, startedAt }]) => ({ id, sport, startedAt }))
        .filter(({ startedAt }) => new Date(startedAt) > after && new Date(startedAt) < before)
        .sort((one, other) => other.startedAt.localeCompare(one.startedAt)),
    );
  activity = async (_: string, id: string) => this.told(`activity ${id}`, this.activities.get(id) ?? null);
  trace = async (_: string, id: string) => this.told(`trace ${id}`, this.activities.get(id)?.trace ?? []);

  private newTokens() {
    this.tokens += 1;
    // Long after any test's clock: what renewing is like, others tell.
    const expiresAt = new Date('2040-01-01T00:00:00Z');
    return { accessToken: `access-${this.tokens}`, refreshToken: `refresh-${this.tokens}`, expiresAt };
  }

  private told<T>(call: string, value: T): StravaTold<T> {
    this.calls.push(call);
    if (this.revoked) throw new LeaveRefused('Strava answered 401.');
    if (this.fault !== null) throw this.fault;
    return { value, usage: null };
  }
}

/** An intervals.icu with one run and one placeholder, for one key. */
const memoryIntervals: IntervalsIcu = {
  athleteOf: async (key, id) => {
    if (key !== 'example-key') throw new LeaveRefused('intervals.icu answered 401.');
    return id ?? 'i1';
  },
  list: async (_, from, to) =>
    from <= '2026-11-18' && to >= '2026-11-18'
      ? [
          { id: 'i900', withheld: false, recording: aRunOf('2026-11-18T07:00:00.000Z') },
          { id: 'i901', withheld: true, recording: null },
        ]
      : [],
  recorded: async (_, __, listed) => listed,
};

/** A run of 10 km in 50 minutes. */
export const aRunOf = (startedAt: string) =>
  ({
    sport: 'run',
    title: 'Example run',
    startedAt,
    utcOffset: 60,
    distance: metres(10_000),
    moving: seconds(3_000),
    elapsed: seconds(3_060),
    climb: metres(40),
    averageHeartRate: 150,
    maxHeartRate: 170,
    laps: [],
    trace: [],
    device: 'Example watch',
  }) as const;

export const webhookExample: WebhookSecret = {
  path: 'a-path-nobody-can-guess',
  verifyToken: 'verify-me',
  subscriptionId: 42,
};

type Runs = Parameters<typeof runKeeping>[0];

/** The ports of connections, kept in this table and in a vault of its own. */
export const connectionPortsOn = (table: Table, runs: Runs, worldClock: Clock) => {
  const vault = new MemoryTable();
  let nonce = 0;
  return {
    vault,
    connections: dynamoConnections(table),
    stravaEventLog: dynamoStravaEvents(table),
    stravaVault: dynamoStravaVault(vault),
    stravaMeter: dynamoStravaMeter(vault),
    intervalsVault: dynamoIntervalsVault(vault),
    strava: new MemoryStrava(),
    intervals: memoryIntervals,
    stravaEvents: new FakeQueue<StravaErrand>(),
    pulls: new FakeQueue<PullErrand>(),
    webhookSecret: async (): Promise<WebhookSecret | null> => webhookExample,
    worldClock,
    nonces: { next: () => `nonce-${++nonce}` },
    rest: async () => {},
    runs: runKeeping(runs),
    offered: () => ({ strava: true, stravaForCoaching: false }),
    siteUrl: () => 'https://run.example',
  };
};
