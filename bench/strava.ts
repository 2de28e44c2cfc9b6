import { execFile } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startLaptopCloud } from '../local/laptop-cloud';
import { terminal } from '../local/support/terminal';
import { operationClient } from '../shared/contract/client';
import { fakeAthleteId, fakeClient } from '../test/fakes/strava/strava';
import { connectStrava } from '../test/local/connect-strava';
import { houseEnvironment } from '../test/local/house-environment';
import { bundled } from './as-deployed';
import type { Line } from './line';
import { quantile } from './median-ms';
import type { Answer, EventLoad } from './post-events';

const eventsASecond = 200;
const seconds = 12;
const budgetMs = 100;
/** Workers go on after the last event; what they have not done by then counts as lost. */
const patienceMs = 5 * 60_000;
/** Activities that the stand-in does not have: each event is looked at, and asks for its activity once. */
const firstId = 50_000_000;

/**
 * Two hundred events a second, posted at the laptop cloud as Strava posts them: how soon each is answered, and whether
 * each is looked at once.
 */
export const strava = async (): Promise<Line[]> => {
  process.env = houseEnvironment(process.env);
  const cloud = await startLaptopCloud({
    port: 0,
    withSite: false,
    coach: 'house',
    fakeStrava: 1_000_000,
    terminal: terminal(true),
  });
  try {
    const anyone = operationClient({ origin: cloud.url, fetch, token: async () => null });
    const { accessToken } = await anyone('startExample', { params: {} });
    const fake = await connectStrava(operationClient({ origin: cloud.url, fetch, token: async () => accessToken }));
    const subscription = await subscriptionOf(fake);
    // What the functions know of the subscription is read again after five seconds; and they are warm, as in any
    // deployment that had an event lately.
    await pause(6_000);
    await posted(subscription, { firstId: firstId - 8, aSecond: 1_000, count: 8 });
    await posted(subscription, { firstId: firstId - 208, aSecond: 50, count: 200 });
    const lag = monitorEventLoopDelay({ resolution: 5 });
    lag.enable();
    const before = process.cpuUsage();
    const answers = await posted(subscription, { firstId, aSecond: eventsASecond, count: eventsASecond * seconds });
    lag.disable();
    const { user, system } = process.cpuUsage(before);
    const begun = performance.now();
    const asked = await drained(fake, answers);
    const busy = { name: 'processor time of the cloud meanwhile', value: (user + system) / 1e6, unit: 's' };
    return [...linesOf(answers, asked, lag, performance.now() - begun), busy];
  } finally {
    await cloud.stop();
  }
};

type Subscription = Readonly<{ id: number; callback_url: string }>;

const subscriptionOf = async (fake: string): Promise<Subscription> => {
  const client = new URLSearchParams({ client_id: fakeClient.id, client_secret: fakeClient.secret });
  const [found] = await fetch(`${fake}/api/v3/push_subscriptions?${client}`).then((response) => response.json());
  return found;
};

/** Events of activities from `firstId` on, posted by a process of its own. */
const posted = async (
  { id, callback_url: address }: Subscription,
  load: Pick<EventLoad, 'firstId' | 'aSecond' | 'count'>,
): Promise<readonly Answer[]> => {
  const event = {
    object_type: 'activity',
    aspect_type: 'create',
    owner_id: fakeAthleteId,
    subscription_id: id,
    event_time: 1_795_000_000,
    updates: {},
  };
  const asked: EventLoad = { address, event, ...load };
  const program = await bundled('post-events.ts');
  const options = { maxBuffer: 10 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify(asked)], options);
  return JSON.parse(stdout);
};

/** How often the stand-in was asked for the activity of each event that was taken, once all were or none will be. */
const drained = async (fake: string, answers: readonly Answer[]): Promise<readonly number[]> => {
  const until = performance.now() + patienceMs;
  for (;;) {
    const asked: Record<string, number> = await fetch(`${fake}/asked`).then((response) => response.json());
    const times = answers.flatMap(({ status }, index) =>
      status === 200 ? [asked[`/api/v3/activities/${firstId + index}`] ?? 0] : [],
    );
    if (times.every((count) => count > 0) || performance.now() > until) return times;
    await pause(500);
  }
};

/** How often each other status was answered; 0 stands for none at all. */
const otherStatuses = (answers: readonly Answer[]): Line[] => {
  const others = new Set(answers.map(({ status }) => status).filter((status) => status !== 200));
  const timesOf = (other: number) => answers.filter(({ status }) => status === other).length;
  return [...others].map((other) => ({ name: `answered with ${other}`, value: timesOf(other), unit: 'events' }));
};

const linesOf = (
  answers: readonly Answer[],
  asked: readonly number[],
  lag: ReturnType<typeof monitorEventLoopDelay>,
  drainedMs: number,
): Line[] => {
  const times = answers.map(({ ms }) => ms);
  return [
    { name: 'events posted', value: answers.length, unit: `events in ${seconds} s` },
    { name: 'time to answer, median', value: quantile(times, 0.5), unit: 'ms', budget: budgetMs },
    { name: 'time to answer, 99th percentile', value: quantile(times, 0.99), unit: 'ms', budget: budgetMs },
    {
      name: 'event loop lag of the cloud, 99th percentile',
      value: lag.percentile(99) / 1e6,
      unit: 'ms',
    },
    { name: 'event loop lag, longest', value: lag.max / 1e6, unit: 'ms' },
    ...otherStatuses(answers),
    {
      name: 'not answered with 200',
      value: answers.filter(({ status }) => status !== 200).length,
      unit: 'events',
      budget: 0,
    },
    { name: 'lost', value: asked.filter((count) => count === 0).length, unit: 'events', budget: 0 },
    { name: 'looked at more than once', value: asked.filter((count) => count > 1).length, unit: 'events', budget: 0 },
    { name: 'all looked at after the last answer', value: drainedMs / 1000, unit: 's' },
  ];
};
