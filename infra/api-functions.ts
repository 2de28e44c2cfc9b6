import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Artifacts } from './artifacts';
import type { CheckIns } from './check-ins';
import type { Connections } from './connections';
import type { Capability } from './entry-points';
import type { Identity } from './identity';
import type { Imports } from './imports';
import type { Notices } from './notices';
import { PacewrightFunction } from './pacewright-function';
import { pascalCase } from './pascal-case';
import type { Settings } from './settings';
import type { Storage } from './storage';
import type { Strava } from './strava';
import type { Uploads } from './uploads';
import type { PlanGeneration } from './workflows/plan-generation';
import type { SessionAdjustment } from './workflows/session-adjustment';
import type { StrengthWorkouts } from './workflows/strength-workouts';

export type ApiNeighbours = Readonly<{
  artifacts: Artifacts;
  settings: Settings;
  storage: Storage;
  identity: Identity;
  /** The only client whose tokens are accepted. */
  clientId: string;
  planGeneration: PlanGeneration;
  sessionAdjustment: SessionAdjustment;
  strengthWorkouts: StrengthWorkouts;
  checkIns: CheckIns;
  imports: Imports;
  notices: Notices;
  uploads: Uploads;
  connections: Connections;
  strava: Strava;
  /** Where Strava sends athletes back to. */
  siteUrl: string;
}>;

export type ApiFunctions = Readonly<Record<Capability, PacewrightFunction>>;

/** The functions of the API, one for each capability, each with what it needs and nothing else. */
export const apiFunctions = (scope: Construct, neighbours: ApiNeighbours): ApiFunctions => {
  const handlers = made(scope, neighbours);
  grantStorage(handlers, neighbours);
  grantNeighbours(handlers, neighbours);
  grantWork(handlers, neighbours);
  return handlers;
};

const made = (scope: Construct, { artifacts, settings, identity, clientId, siteUrl }: ApiNeighbours): ApiFunctions => {
  const handler = (
    capability: Capability,
    environment: Readonly<Record<string, string>> = {},
    timeout?: Duration,
  ): PacewrightFunction =>
    new PacewrightFunction(scope, pascalCase(capability), {
      artifacts,
      entry: `api/${capability}`,
      environment,
      timeout,
    });

  return {
    config: handler('config', {
      OIDC_ISSUER: identity.issuer,
      USER_POOL_CLIENT_ID: clientId,
      COACH: settings.coach,
      EXAMPLES: settings.examples,
    }),
    'example-athletes': handler('example-athletes', {
      EXAMPLES: settings.examples,
      USER_POOL_ID: identity.pool.userPoolId,
      USER_POOL_CLIENT_ID: clientId,
    }),
    athlete: handler('athlete'),
    goals: handler('goals'),
    plans: handler('plans'),
    sessions: handler('sessions'),
    'session-logs': handler('session-logs'),
    strength: handler('strength'),
    changes: handler('changes'),
    moves: handler('moves'),
    adjustments: handler('adjustments'),
    'check-ins': handler('check-ins'),
    'what-if': handler('what-if'),
    imports: handler('imports'),
    connections: handler('connections', { SITE_URL: siteUrl }, Duration.seconds(25)),
    'strava-webhook': handler('strava-webhook'),
    activities: handler('activities'),
    notices: handler('notices'),
    'my-data': handler('my-data', { USER_POOL_ID: identity.pool.userPoolId }, Duration.seconds(25)),
    progress: handler('progress'),
  };
};

/** What each may do with the table. */
const grantStorage = (handlers: ApiFunctions, { storage }: ApiNeighbours): void => {
  storage.grant(handlers['example-athletes'], 'GetItem', 'PutItem');
  storage.grant(handlers.athlete, 'GetItem', 'Query', 'PutItem');
  storage.grant(handlers.goals, 'GetItem', 'Query', 'PutItem', 'DeleteItem');
  storage.grant(handlers.plans, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem');
  storage.grant(handlers.adjustments, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
  storage.grant(handlers.strength, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
  storage.grant(handlers.sessions, 'GetItem', 'BatchGetItem', 'Query');
  storage.grant(handlers['session-logs'], 'GetItem', 'BatchGetItem', 'PutItem', 'DeleteItem');
  storage.grant(handlers.changes, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
  storage.grant(handlers.moves, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
  storage.grant(handlers['check-ins'], 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem');
  storage.grant(handlers['what-if'], 'GetItem', 'BatchGetItem', 'Query');
  storage.grant(handlers.activities, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem');
  storage.grant(handlers.imports, 'GetItem', 'Query', 'PutItem');
  storage.grant(handlers.notices, 'GetItem', 'Query', 'PutItem', 'DeleteItem');
  storage.grant(handlers['my-data'], 'GetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem');
  storage.grant(handlers.progress, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
};

/** The background work that each may start. */
const grantWork = (
  handlers: ApiFunctions,
  { planGeneration, sessionAdjustment, strengthWorkouts, checkIns, imports }: ApiNeighbours,
): void => {
  planGeneration.grantStart(handlers.plans);
  sessionAdjustment.grantStart(handlers.adjustments);
  strengthWorkouts.grantStart(handlers.strength);
  checkIns.grantSend(handlers['check-ins']);
  imports.grantSend(handlers.imports);
  checkIns.grantSend(handlers.progress);
};

/** What each may ask of sign-in, uploads, other services and the senders of notices. */
const grantNeighbours = (
  handlers: ApiFunctions,
  { settings, identity, uploads, connections, strava, notices }: ApiNeighbours,
): void => {
  if (settings.examples === 'on') {
    identity.grant(handlers['example-athletes'], 'AdminCreateUser', 'AdminSetUserPassword', 'AdminInitiateAuth');
  }
  uploads.grant(handlers.imports, 'uploads', 'PutObject', 'DeleteObject');
  connections.grantConnect(handlers.connections);
  for (const each of readersForCoaches) strava.tellWhetherForCoaching(handlers[each]);
  strava.grantWebhook(handlers['strava-webhook']);
  connections.grantTakeEvents(handlers['strava-webhook']);
  notices.grantAnnounce(handlers.notices);
  for (const each of ['config', 'notices'] as const) notices.tellOfDevices(handlers[each]);
  connections.grantEnd(handlers['my-data']);
  uploads.grant(handlers['my-data'], 'uploads', 'DeleteObject');
  uploads.grantList(handlers['my-data']);
  identity.grant(handlers['my-data'], 'AdminDeleteUser');
};

/** The functions that have to know whether a coach may go by Strava's runs. */
const readersForCoaches = [
  ...(['connections', 'athlete', 'goals', 'progress'] as const),
  ...(['plans', 'sessions', 'check-ins', 'what-if', 'changes', 'moves', 'adjustments', 'strength'] as const),
] as const;
