import type { IntervalsKey } from '../../contract/connection';
import { LeaveRefused } from '../../contract/faults';
import type { ConnectionsRecord } from '../../contract/stored/connection';
import type { IntervalsIcu, IntervalsVault, Nonces } from '../../ports';
import { done, fieldRefused, refused } from '../outcome';
import { type ListConnectionsPorts, listConnections } from './list-connections';
import { aNewPull, isOver, isStalled, takenUp } from './pull';
import { pullDays } from './pull-intervals';
import type { PullStepPorts } from './pull-step';

export type ConnectIntervalsPorts = ListConnectionsPorts &
  PullStepPorts &
  Readonly<{
    intervals: Pick<IntervalsIcu, 'athleteOf'>;
    intervalsVault: IntervalsVault;
    nonces: Nonces;
    clock: PullStepPorts['worldClock'];
  }>;

/** A sync looks back this far beyond the last one: watches are emptied late. */
const overlapDays = 14;

/** Tries a key, keeps it, and begins to fetch what it opens. */
export const putIntervals =
  (ports: ConnectIntervalsPorts) =>
  async ({ athleteId, body }: Readonly<{ athleteId: string; body: IntervalsKey }>) => {
    const wished = body.athleteId === undefined ? null : `i${body.athleteId.replace(/^i/, '')}`;
    const intervalsId = await ports.intervals.athleteOf(body.key, wished).catch((fault: unknown) => {
      if (fault instanceof LeaveRefused) return null;
      throw fault;
    });
    if (intervalsId === null) {
      const sentence = 'intervals.icu does not take this key. Copy it anew from Settings → Developer settings there.';
      return fieldRefused('invalid-request', '/key', sentence);
    }

    await ports.intervalsVault.keep(athleteId, { intervalsId, key: body.key });
    const pullId = ports.nonces.next();
    const connectedAt = ports.clock.now().toISOString();
    const pull = aNewPull(pullId, ports.worldClock.now(), pullDays);
    await ports.connections.change(
      athleteId,
      (found): ConnectionsRecord => ({
        strava: found?.strava ?? null,
        stravaRevokedAt: found?.stravaRevokedAt ?? null,
        intervals: { connectedAt, intervalsId, lastSync: null, refusedAt: null, pull },
      }),
    );
    await ports.pulls.send({ athleteId, from: 'intervals', pullId }, 0);
    return listConnections(ports)({ athleteId });
  };

/** Begins to fetch what is new at intervals.icu; a fetching that is under way is left to it. */
export const syncIntervals =
  (ports: ConnectIntervalsPorts) =>
  async ({ athleteId }: Readonly<{ athleteId: string }>) =>
    (await startIntervalsPull(ports, athleteId))
      ? listConnections(ports)({ athleteId })
      : refused('not-found', 'intervals.icu is not connected: enter your key first.');

/** Starts a pull of what is new, or takes up one that lost its way. Whether there is a key to do so. */
export const startIntervalsPull = async (
  { connections, pulls, nonces, worldClock }: Pick<ConnectIntervalsPorts, 'nonces'> & PullStepPorts,
  athleteId: string,
): Promise<boolean> => {
  const pullId = nonces.next();
  const now = worldClock.now();
  const record = await connections.change(athleteId, (found) => {
    if (found === null || found.intervals === null || found.intervals.refusedAt !== null) return found;
    const { pull, lastSync, connectedAt } = found.intervals;
    if (isStalled(pull, now)) return { ...found, intervals: { ...found.intervals, pull: takenUp(pull, pullId, now) } };
    if (!isOver(pull)) return found;
    const last = Date.parse(lastSync ?? connectedAt);
    const days = Math.min(pullDays, Math.ceil(Math.max(0, now.getTime() - last) / 86_400_000) + overlapDays);
    return { ...found, intervals: { ...found.intervals, pull: aNewPull(pullId, now, days) } };
  });
  const intervals = record?.intervals ?? null;
  if (intervals?.pull.pullId === pullId) await pulls.send({ athleteId, from: 'intervals', pullId }, 0);
  return intervals !== null && intervals.refusedAt === null;
};

/** Forgets the key. Runs that were fetched stay: they are the athlete's own. */
export const disconnectIntervals =
  ({ connections, intervalsVault }: ConnectIntervalsPorts) =>
  async ({ athleteId }: Readonly<{ athleteId: string }>) => {
    await intervalsVault.forget(athleteId);
    await connections.change(athleteId, (found) => (found === null ? null : { ...found, intervals: null }));
    return done(null);
  };
