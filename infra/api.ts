import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { CfnStage, type HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type Operation, type OperationName, operations } from '../shared/contract/operations';
import { Alert } from './alert';
import { type ApiFunctions, type ApiNeighbours, apiFunctions } from './api-functions';
import { capabilities } from './entry-points';
import { excuse } from './excuse';
import type { Operators } from './operators';
import { pascalCase } from './pascal-case';

type Props = ApiNeighbours &
  Readonly<{
    /** The bare HTTP API, which the site's distribution already points at. */
    gateway: HttpApi;
    operators: Operators;
  }>;

/** What the HTTP API answers: a route for each operation of the contract, a function for each capability. */
export class Api extends Construct {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { gateway, operators } = props;

    this.routes(props, apiFunctions(this, props));
    this.stage(gateway);
    this.watch(gateway, operators);
  }

  private routes({ gateway, identity, clientId }: Props, functions: ApiFunctions) {
    const athletes = new HttpJwtAuthorizer('Athletes', identity.issuer, { jwtAudience: [clientId] });
    const integrations = new Map(
      // One permission for the whole API to call a function, not one for each route: a stack holds 500 resources.
      capabilities.map((each) => [
        each,
        new HttpLambdaIntegration(pascalCase(each), functions[each], { scopePermissionToRoute: false }),
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

    // Anyone may call this, and each call makes a user: one a second, a handful at once.
    const raw = stage.node.defaultChild;
    if (raw instanceof CfnStage) {
      raw.routeSettings = {
        [routeOf('startExample')]: { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 5 },
        // Sunday mornings are busy at Strava: an event turned away three times is lost until the hourly sweep.
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

/** What an operator needs to follow a request: no address, no token, nothing personal. */
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
