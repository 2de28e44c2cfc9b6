import { beforeAll, describe, expect, it } from '@jest/globals';
import { resourcesOf, type Template } from '../../infra/build/template';
import { type Operation, operations } from '../../shared/contract/operations';
import { synthesized } from './synthesized';

const contract = Object.values<Operation>(operations);
const routeKey = ({ method, path }: Operation): string => `${method} ${path}`;

let template: Template;
beforeAll(async () => {
  template = await synthesized();
});

describe('the API', () => {
  it('has a route for each operation of the contract, and no other', () => {
    const routes = all('AWS::ApiGatewayV2::Route').map(({ RouteKey }) => RouteKey);

    expect(routes.sort()).toEqual(contract.map(routeKey).sort());
  });

  it('asks for a token everywhere but at the public operations', () => {
    const open = all('AWS::ApiGatewayV2::Route').filter(({ AuthorizationType }) => AuthorizationType !== 'JWT');

    expect(open.map(({ RouteKey }) => RouteKey).sort()).toEqual(
      contract
        .filter(({ access }) => access === 'public')
        .map(routeKey)
        .sort(),
    );
  });

  it('takes tokens of our user pool, made for our web app', () => {
    expect(all('AWS::ApiGatewayV2::Authorizer')).toEqual([
      expect.objectContaining({
        AuthorizerType: 'JWT',
        JwtConfiguration: {
          Audience: [{ Ref: expect.stringMatching(/^WebClient/) }],
          Issuer: { 'Fn::GetAtt': [expect.stringMatching(/^IdentityAthletes/), 'ProviderURL'] },
        },
      }),
    ]);
  });

  it('answers with the function of the operation’s capability', () => {
    const integrations = resourcesOf(template, 'AWS::ApiGatewayV2::Integration');
    const functions = resourcesOf(template, 'AWS::Lambda::Function');
    const answering = ({ Target }: Readonly<Record<string, unknown>>): unknown => {
      const integration = mention(Target, /"Ref":"(\w+)"/);
      return functions.get(mention(integrations.get(integration)?.['IntegrationUri'], /"Fn::GetAtt":\["(\w+)"/))?.[
        'Description'
      ];
    };

    for (const operation of contract) {
      const [route = {}] = all('AWS::ApiGatewayV2::Route').filter(({ RouteKey }) => RouteKey === routeKey(operation));
      expect([routeKey(operation), answering(route)]).toEqual([
        routeKey(operation),
        `functions/api/${operation.capability}.ts`,
      ]);
    }
  });

  it('is slow to make example athletes, and quick to take what Strava tells', () => {
    expect(all('AWS::ApiGatewayV2::Stage')).toEqual([
      expect.objectContaining({
        DefaultRouteSettings: expect.objectContaining({ ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 }),
        RouteSettings: {
          'POST /api/example-athletes': { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 5 },
          'POST /api/strava/webhook/{secret}': { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1_000 },
        },
      }),
    ]);
  });

  it('logs each request without a word about the person', () => {
    const [{ AccessLogSettings } = {}] = all('AWS::ApiGatewayV2::Stage');
    const format = JSON.stringify(AccessLogSettings);

    expect(format).toContain('$context.requestId');
    expect(format).not.toMatch(/sourceIp|userAgent|claims|\$context\.path/);
  });

  const all = (type: string) => [...resourcesOf(template, type).values()];
});

const mention = (value: unknown, pattern: RegExp): string => JSON.stringify(value)?.match(pattern)?.[1] ?? '';
