import { LeaveRefused, ServiceLimited, ServiceUnavailable } from '../../contract/faults';
import type { ConnectionsRecord } from '../../contract/stored/connection';
import { isRunning } from '../../domain/activity/recording';
import type { IntervalsVault, Nonces } from '../../ports';
import { askStrava, shares } from './ask-strava';
import { startIntervalsPull } from './connect-intervals';
import { type EndStravaPorts, endStrava, wipeStrava } from './end-strava';
import { type FetchStravaPorts, fetchStravaActivity } from './fetch-strava-activity';
import { isOver, isStalled, takenUp } from './pull';
import type { PullStepPorts } from './pull-step';
import { backfillDays } from './pull-strava';
import type { KnownRun, RunKeeping } from './run-keeping';

export type ReconcilePorts = FetchStravaPorts &
  EndStravaPorts &
  PullStepPorts &
  Readonly<{ nonces: Nonces; runs: RunKeeping; intervalsVault: IntervalsVault }>;

const dayMs = 86_400_000;
/** Runs are fetched anew when they have less left than this: a day's sweeps may all find Strava busy. */
const leastLeftMs = 2 * dayMs;
/** intervals.icu tells nobody what is new, so it is asked every few hours. */
const intervalsEveryMs = 3 * 3_600_000;

/**
 * Makes up for events that never came: asks what every connected athlete ran lately, fetches what is missing, fetches
 * anew what would be gone under the rule of seven days, and takes up what lost its way. Whoever was asked longest ago
 * comes first, so that an allowance that is too small is at least shared.
 */
export const reconcile = (ports: ReconcilePorts) => async () => {
  const counts = { athletes: 0, fetched: 0, ended: 0, leftForLater: 0, pulls: 0 };
  const connected = await ports.stravaVault.connected();
  const records = await Promise.all(connected.map(async (id) => [id, await ports.connections.find(id)] as const));
  let isLimited = false;
  for (const [athleteId, record] of records.sort(byLastSync)) {
    if (isLimited) counts.leftForLater += 1;
    else {
      const outcome = await reconciled(ports, athleteId, record);
      counts.athletes += 1;
      if (outcome === 'ended') counts.ended += 1;
      else if (outcome === 'limited') isLimited = true;
      else counts.fetched += outcome;
    }
  }
  for (const athleteId of await ports.intervalsVault.connected()) {
    if (await pulledFromIntervals(ports, athleteId)) counts.pulls += 1;
  }
  return counts;
};

type Entry = readonly [athleteId: string, record: ConnectionsRecord | null];
const byLastSync = ([, one]: Entry, [, other]: Entry): number =>
  (one?.strava?.lastSync ?? '').localeCompare(other?.strava?.lastSync ?? '');

const reconciled = async (
  ports: ReconcilePorts,
  athleteId: string,
  record: ConnectionsRecord | null,
): Promise<number | 'ended' | 'limited'> => {
  try {
    if (record?.strava == null) {
      // The account was removed, or a disconnecting broke off: what is left in the vault goes, too.
      await endStrava(ports)(athleteId);
      return 'ended';
    }
    if (!isOver(record.strava.backfill)) return takeUpBackfill(ports, athleteId, record);
    return await madeUp(ports, athleteId);
  } catch (fault) {
    if (fault instanceof ServiceLimited) return 'limited';
    if (fault instanceof ServiceUnavailable) return 0;
    if (!(fault instanceof LeaveRefused)) throw fault;
    await wipeStrava(ports)(athleteId, true);
    return 'ended';
  }
};

const takeUpBackfill = async (ports: ReconcilePorts, athleteId: string, { strava }: ConnectionsRecord) => {
  const now = ports.worldClock.now();
  if (strava === null || !isStalled(strava.backfill, now)) return 0;
  const pullId = ports.nonces.next();
  await ports.connections.change(athleteId, (found) =>
    found?.strava?.backfill.pullId !== strava.backfill.pullId || found?.strava == null
      ? found
      : { ...found, strava: { ...found.strava, backfill: takenUp(found.strava.backfill, pullId, now) } },
  );
  await ports.pulls.send({ athleteId, from: 'strava', pullId }, 0);
  return 0;
};

/** Fetches what the list has and we have not, what we have and the list has not, and what would soon be gone. */
const madeUp = async (ports: ReconcilePorts, athleteId: string): Promise<number> => {
  const now = ports.worldClock.now();
  const from = new Date(now.getTime() - backfillDays * dayMs);
  const [listed, known] = await Promise.all([
    askStrava(ports)(athleteId, shares.sweep, (token) => ports.strava.list(token, from, now)),
    ports.runs.known(athleteId, 'strava', from, now),
  ]);
  const runs = listed.filter(({ sport }) => isRunning(sport)).map(({ id }) => id);
  const isSoonGone = ({ keptUntil }: KnownRun) =>
    keptUntil !== null && keptUntil.getTime() - ports.clock.now().getTime() < leastLeftMs;
  const wanted = new Set([
    ...runs.filter((id) => !known.some(({ externalId }) => externalId === id)),
    ...known.filter((run) => !runs.includes(run.externalId) || isSoonGone(run)).map(({ externalId }) => externalId),
  ]);
  for (const id of wanted) await fetchStravaActivity(ports)(athleteId, id, shares.sweep);

  await ports.connections.change(athleteId, (found) =>
    found === null || found.strava === null
      ? found
      : { ...found, strava: { ...found.strava, lastSync: ports.clock.now().toISOString() } },
  );
  return wanted.size;
};

const pulledFromIntervals = async (ports: ReconcilePorts, athleteId: string): Promise<boolean> => {
  const record = await ports.connections.find(athleteId);
  if (record?.intervals == null) {
    await ports.intervalsVault.forget(athleteId);
    return false;
  }
  const { lastSync, pull } = record.intervals;
  const now = ports.worldClock.now();
  const isDue = isOver(pull) && now.getTime() - Date.parse(lastSync ?? pull.steppedAt) > intervalsEveryMs;
  return (isDue || isStalled(pull, now)) && startIntervalsPull(ports, athleteId);
};
