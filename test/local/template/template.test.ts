import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { readTemplate } from '../../../local/template/read-template';
import { assertStandIn } from '../../../local/template/resource-types';
import { openTemplate } from '../../../local/template/template';
import { fixtureApp } from '../fixture/fixture-app';

const addresses = {
  site: 'http://127.0.0.1:1',
  identity: 'http://127.0.0.1:2',
  gateway: 'http://127.0.0.1:3',
  buckets: 'http://127.0.0.1:4',
};
const template = openTemplate(readTemplate(fixtureApp), fixtureApp, addresses);

describe('the template', () => {
  it('exchanges cloud addresses for the laptop’s once they are joined', () => {
    const [client] = template.all('AWS::Cognito::UserPoolClient', z.object({ CallbackURLs: z.array(z.string()) }));
    const [authorizer] = template.all('AWS::ApiGatewayV2::Authorizer', z.unknown());

    expect(client?.properties.CallbackURLs).toEqual(['http://127.0.0.1:1/auth/callback']);
    expect(authorizer?.properties).toMatchObject({
      JwtConfiguration: { Issuer: 'http://127.0.0.1:2', Audience: [client?.ref] },
    });
  });

  it('points a queue’s address at the gateway', () => {
    const [, queue] = template.all('AWS::SQS::Queue', z.unknown());

    expect(queue).toMatchObject({ name: 'Email', ref: 'http://127.0.0.1:3/000000000000/Email' });
  });

  it('says which resource is not as it should be', () => {
    expect(() => template.all('AWS::SNS::Topic', z.object({ Colour: z.string() }))).toThrow(/Topic.*Colour/s);
  });

  it('stops at a type that nothing stands in for, by name', () => {
    expect(() => assertStandIn('Cluster', 'AWS::RDS::DBCluster')).toThrow(/AWS::RDS::DBCluster \(Cluster\)/);
  });
});
