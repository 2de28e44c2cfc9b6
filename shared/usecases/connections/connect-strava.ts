import type { StravaCallback } from '../../contract/connection';
import { LeaveRefused } from '../../contract/faults';
import type { ConnectionsRecord } from '../../contract/stored/connection';
import { done, fieldRefused, type Outcome, refused } from '../outcome';
import { type EndStravaPorts, endStrava, wipeStrava } from './end-strava';
import { type ListConnectionsPorts, listConnections } from './list-connections';
import { aNewPull } from './pull';
import type { PullStepPorts } from './pull-step';
import { backfillDays } from './pull-strava';
import type { StravaTokenPorts } from './strava-token';

export type ConnectStravaPorts = ListConnectionsPorts &
  EndStravaPorts &
  PullStepPorts &
  Pick<StravaTokenPorts, 'nonces'> &
  Readonly<{ siteUrl: () => string }>;

/** How long the way to Strava and back may take. */
const wayMs = 15 * 60_000;

const notConfigured = refused(
  'not-found',
  'Whoever runs this installation has not registered it with Strava. You can upload your files or your archive instead.',
);

/**
 * Where to send the athlete; only whoever comes back with the same state, and signed in as they are now, is connected.
 */
export const beginStrava = (ports: ConnectStravaPorts) => async (asked: Readonly<{ athleteId: string }>) => {
  if (!ports.offered().strava) return notConfigured;
  const state = ports.nonces.next();
  const expiresAt = new Date(ports.worldClock.now().getTime() + wayMs).toISOString();
  await ports.stravaVault.keepState(asked.athleteId, { state, validUntil: expiresAt });
  const authorizeUrl = ports.strava.authorizeUrl(`${ports.siteUrl()}/connect/strava/callback`, state);
  return done({ authorizeUrl, expiresAt });
};

/** Connects with what Strava led back with, and begins to fetch the runs of the last weeks. */
export const finishStrava =
  (ports: ConnectStravaPorts) =>
  async ({ athleteId, body }: Readonly<{ athleteId: string; body: StravaCallback }>) => {
    if (!ports.offered().strava) return notConfigured;
    const known = await ports.connections.find(athleteId);
    if (known?.strava?.state === body.state) return listConnections(ports)({ athleteId });

    const way = await ports.stravaVault.state(athleteId);
    if (way === null || way.state !== body.state || Date.parse(way.validUntil) < ports.worldClock.now().getTime()) {
      return fieldRefused('invalid-request', '/state', 'This way back from Strava is no longer open. Connect again.');
    }
    const scopes = body.scope.split(/[ ,]+/).filter((scope) => scope !== '');
    if (!scopes.some((scope) => scope.startsWith('activity:read'))) return notAllowed;

    const kept = await exchanged(ports, athleteId, body, scopes);
    return kept.status === 'refused' ? kept : listConnections(ports)({ athleteId });
  };

const notAllowed = refused(
  'forbidden',
  'Strava did not give leave to see your activities. Connect again, and leave “View data about your activities” ticked.',
);

const exchanged = async (
  ports: ConnectStravaPorts,
  athleteId: string,
  { code, state }: StravaCallback,
  scopes: readonly string[],
): Promise<Outcome<null>> => {
  const given = await ports.strava.exchange(code).catch((fault: unknown) => {
    if (fault instanceof LeaveRefused) return null;
    throw fault;
  });
  if (given === null) {
    return fieldRefused('invalid-request', '/code', 'Strava no longer takes this code. Connect again.');
  }
  const owner = await ports.stravaVault.claimOwner(given.stravaId, athleteId);
  if (owner !== athleteId) {
    return refused(
      'conflict',
      'This Strava account is connected with another account here. Disconnect it there first.',
    );
  }
  await forgetAnother(ports, athleteId, given.stravaId);

  const { stravaId, accessToken, refreshToken } = given;
  const grant = { stravaId, accessToken, refreshToken, validUntil: given.expiresAt.toISOString(), renewing: null };
  await ports.stravaVault.changeGrant(athleteId, () => grant);
  await keepConnection(ports, athleteId, state, scopes);
  return done(null);
};

/** Whoever connects with another account at Strava than before leaves nothing of the first behind. */
const forgetAnother = async (ports: ConnectStravaPorts, athleteId: string, stravaId: string): Promise<void> => {
  const before = await ports.stravaVault.grant(athleteId);
  if (before === null || before.stravaId === stravaId) return;
  await wipeStrava(ports)(athleteId, false);
  await ports.stravaVault.claimOwner(stravaId, athleteId);
};

const keepConnection = async (
  ports: ConnectStravaPorts,
  athleteId: string,
  state: string,
  scopes: readonly string[],
): Promise<void> => {
  const pullId = ports.nonces.next();
  const connectedAt = ports.clock.now().toISOString();
  const backfill = aNewPull(pullId, ports.worldClock.now(), backfillDays);
  await ports.connections.change(
    athleteId,
    (found): ConnectionsRecord => ({
      intervals: found?.intervals ?? null,
      stravaRevokedAt: null,
      strava: { connectedAt, scopes: [...scopes], state, lastSync: null, backfill },
    }),
  );
  await ports.pulls.send({ athleteId, from: 'strava', pullId }, 0);
};

/** Ends the connection, here and at Strava, and removes all that came from there. */
export const disconnectStrava =
  (ports: ConnectStravaPorts) =>
  async ({ athleteId }: Readonly<{ athleteId: string }>) => {
    await endStrava(ports)(athleteId);
    return done(null);
  };
