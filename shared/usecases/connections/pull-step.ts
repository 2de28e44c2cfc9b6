import { LeaveRefused, ServiceLimited } from '../../contract/faults';
import type { ConnectionsRecord, PullErrand, PullRecord } from '../../contract/stored/connection';
import type { Clock, ConnectionStore, PullQueue } from '../../ports';
import { delayUntil, isOver } from './pull';

export type PullStepPorts = Readonly<{ connections: ConnectionStore; pulls: PullQueue; worldClock: Clock }>;

/** How the pulls of one service are kept, and what one step of them is. */
export type PullOf = Readonly<{
  of: (record: ConnectionsRecord) => PullRecord | null;
  /** The record with this pull in the place of the one before. */
  withPull: (record: ConnectionsRecord, pull: PullRecord) => ConnectionsRecord;
  /** Does a few activities and tells how far it came. @throws LeaveRefused, ServiceLimited with what was done saved */
  step: (pull: PullRecord, save: (pull: PullRecord) => Promise<void>) => Promise<PullRecord>;
  /** What follows from a leave that is over. */
  ended: () => Promise<void>;
}>;

/**
 * Takes one step of a pull, keeps how far it came, and hands the next step on. A step that is repeated does nothing
 * twice; one that must wait comes back when the service lets us ask again.
 */
export const pullStep = async (ports: PullStepPorts, errand: PullErrand, way: PullOf): Promise<void> => {
  const { athleteId, pullId } = errand;
  const record = await ports.connections.find(athleteId);
  const pull = record === null ? null : way.of(record);
  if (pull === null || pull.pullId !== pullId || isOver(pull)) return;

  const save = async (next: PullRecord): Promise<void> => {
    await ports.connections.change(athleteId, (found) => {
      const current = found === null ? null : way.of(found);
      // Another pull has begun, or the connection was ended: what this one did is done, but told by nobody.
      return found === null || current?.pullId !== pullId
        ? found
        : way.withPull(found, { ...next, steppedAt: ports.worldClock.now().toISOString() });
    });
  };
  try {
    const next = await way.step({ ...pull, status: 'running', resumesAt: null }, save);
    await save(next);
    if (!isOver(next)) await ports.pulls.send(errand, 0);
  } catch (fault) {
    if (fault instanceof LeaveRefused) return way.ended();
    if (!(fault instanceof ServiceLimited)) throw fault;
    await waits(ports, errand, way, save, fault.until);
  }
};

const waits = async (
  ports: PullStepPorts,
  errand: PullErrand,
  way: PullOf,
  save: (pull: PullRecord) => Promise<void>,
  until: Date,
): Promise<void> => {
  const record = await ports.connections.find(errand.athleteId);
  const pull = record === null ? null : way.of(record);
  if (pull !== null) await save({ ...pull, status: 'waiting', resumesAt: until.toISOString() });
  await ports.pulls.send(errand, delayUntil(until, ports.worldClock.now()));
};
