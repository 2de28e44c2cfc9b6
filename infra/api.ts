import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CfnStage, type HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type Operation, type OperationName, operations } from '../shared/contract/operations';
import { Alert } from './alert';
import type { Artifacts } from './artifacts';
import type { CheckIns } from './check-ins';
import type { Connections } from './connections';
import { type Capability, capabilities } from './entry-points';
import { excuse } from './excuse';
import type { Identity } from './identity';
import type { Imports } from './imports';
import type { Notices } from './notices';
import type { Operators } from './operators';
import { PacewrightFunction } from './pacewright-function';
import type { PlanGeneration } from './plan-generation';
import type { SessionAdjustment } from './session-adjustment';
import type { Settings } from './settings';
import type { Storage } from './storage';
import type { Strava } from './strava';
import type { StrengthWorkouts } from './strength-workouts';
import type { Uploads } from './uploads';

type Props = Readonly<{
  /** The bare HTTP API, which the site's distribution already points at. */
  gateway: HttpApi;
  artifacts: Artifacts;
  settings: Settings;
  storage: Storage;
  identity: Identity;
  /** The only client whose tokens are taken. */
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
  /** Where Strava leads athletes back to. */
  siteUrl: string;
  operators: Operators;
}>;

/** What the HTTP API answers: a route for each operation of the contract, a function for each capability. */
export class Api extends Construct {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { gateway, operators } = props;

    const handlers = this.handlers(props);
    this.routes(props, handlers);
    this.stage(gateway);
    this.watch(gateway, operators);
  }

  private handlers(props: Props): Readonly<Record<Capability, PacewrightFunction>> {
    const { artifacts, settings, storage, identity, clientId } = props;
    const { planGeneration, checkIns, sessionAdjustment, strengthWorkouts, imports, uploads } = props;
    const { connections, strava, siteUrl, notices } = props;
    const handler = (
      capability: Capability,
      environment: Readonly<Record<string, string>> = {},
      timeout?: Duration,
    ): PacewrightFunction =>
      new PacewrightFunction(this, pascalCase(capability), {
        artifacts,
        entry: `api/${capability}`,
        environment,
        timeout,
      });

    const handlers = {
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

    storage.grant(handlers['example-athletes'], 'GetItem', 'PutItem');
    if (settings.examples === 'on') {
      identity.grant(handlers['example-athletes'], 'AdminCreateUser', 'AdminSetUserPassword', 'AdminInitiateAuth');
    }
    storage.grant(handlers.athlete, 'GetItem', 'Query', 'PutItem');
    storage.grant(handlers.goals, 'GetItem', 'Query', 'PutItem', 'DeleteItem');
    storage.grant(handlers.plans, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem');
    planGeneration.grantStart(handlers.plans);
    storage.grant(handlers.adjustments, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
    sessionAdjustment.grantStart(handlers.adjustments);
    storage.grant(handlers.strength, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
    strengthWorkouts.grantStart(handlers.strength);
    storage.grant(handlers.sessions, 'GetItem', 'BatchGetItem', 'Query');
    storage.grant(handlers['session-logs'], 'GetItem', 'BatchGetItem', 'PutItem', 'DeleteItem');
    storage.grant(handlers.changes, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
    storage.grant(handlers.moves, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
    storage.grant(handlers['check-ins'], 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem');
    checkIns.grantSend(handlers['check-ins']);
    storage.grant(handlers['what-if'], 'GetItem', 'BatchGetItem', 'Query');
    storage.grant(handlers.activities, 'GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem');
    storage.grant(handlers.imports, 'GetItem', 'Query', 'PutItem');
    uploads.grant(handlers.imports, 'uploads', 'PutObject', 'DeleteObject');
    imports.grantSend(handlers.imports);
    connections.grantConnect(handlers.connections);
    for (const each of readersForCoaches) strava.tellWhetherForCoaching(handlers[each]);
    strava.grantWebhook(handlers['strava-webhook']);
    connections.grantTakeEvents(handlers['strava-webhook']);
    storage.grant(handlers.notices, 'GetItem', 'Query', 'PutItem', 'DeleteItem');
    notices.grantAnnounce(handlers.notices);
    for (const each of ['config', 'notices'] as const) notices.tellOfDevices(handlers[each]);
    storage.grant(handlers['my-data'], 'GetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem');
    connections.grantEnd(handlers['my-data']);
    uploads.grant(handlers['my-data'], 'uploads', 'DeleteObject');
    uploads.grantList(handlers['my-data']);
    identity.grant(handlers['my-data'], 'AdminDeleteUser');
    storage.grant(handlers.progress, 'GetItem', 'BatchGetItem', 'Query', 'PutItem');
    checkIns.grantSend(handlers.progress);
    return handlers;
  }

  private routes({ gateway, identity, clientId }: Props, handlers: Readonly<Record<Capability, PacewrightFunction>>) {
    const athletes = new HttpJwtAuthorizer('Athletes', identity.issuer, { jwtAudience: [clientId] });
    const integrations = new Map(
      // One leave for the whole API to call a function, instead of one for each of its routes: a stack holds 500 resources.
      capabilities.map((each) => [
        each,
        new HttpLambdaIntegration(pascalCase(each), handlers[each], { scopePermissionToRoute: false }),
      ]),
    );

    for (const { method, path, capability, access } of Object.values<Operation>(operations)) {
      const integration = integrations.get(capability);
      if (integration === undefined) {
        throw new Error(`No function answers for ${capability}.`);
      }
      const routes = gateway.addRoutes({
        path,
        methods: [HttpMethod[method]],
        integration,
        ...(access === 'athlete' ? { authorizer: athletes } : {}),
      });
      if (access === 'public') {
        for (const route of routes) {
          excuse(route, { 'AwsSolutions-APIG4': `${method} ${path} is asked before anyone has signed in.` });
        }
      }
    }
  }

  private stage(gateway: HttpApi): void {
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: gateway,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: 100, burstLimit: 200 },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLogFormat },
    });

    // Anyone may knock here, and each knock makes a user: one a second, a handful at once.
    const raw = stage.node.defaultChild;
    if (raw instanceof CfnStage) {
      raw.routeSettings = {
        [routeOf('startExample')]: { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 5 },
        // A Sunday morning at Strava: an event that is turned away three times is lost until the hourly sweep.
        [routeOf('takeStravaEvent')]: { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1_000 },
      };
    }
    // The settings of a route can only be made once the route is there.
    stage.node.addDependency(gateway);
  }

  private watch(gateway: HttpApi, operators: Operators): void {
    new Alert(this, 'Broken', {
      operators,
      page: 'api-broken',
      sentence: 'The API answered with faults of its own.',
      metric: gateway.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 5,
    });
    new Alert(this, 'Slow', {
      operators,
      page: 'api-slow',
      sentence: 'One request in a hundred took longer than three seconds.',
      metric: gateway.metricLatency({ period: Duration.minutes(5), statistic: 'p99' }),
      threshold: 3000,
      periods: 3,
    });
  }
}

/** Who tells a coach's runs from the others, or what is shown by whether a coach goes by it. */
const readersForCoaches = [
  ...(['connections', 'athlete', 'goals', 'progress'] as const),
  ...(['plans', 'sessions', 'check-ins', 'what-if', 'changes', 'moves', 'adjustments', 'strength'] as const),
] as const;

/** What an operator needs to follow a request; no address, no token, nothing of a person. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    at: '$context.requestTimeEpoch',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    bytes: '$context.responseLength',
    authorizer: '$context.authorizer.error',
    integration: '$context.integrationErrorMessage',
  }),
);

const routeOf = (name: OperationName): string => `${operations[name].method} ${operations[name].path}`;

const pascalCase = (name: string): string =>
  name.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
