import { beforeAll, describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import type { Template } from '../../infra/build/template';
import { assertStandIn } from '../../local/template/resource-types';
import { openTemplate } from '../../local/template/template';
import { synthesized } from './synthesized';

const addresses = {
  site: 'http://127.0.0.1:4400',
  identity: 'http://127.0.0.1:4401',
  gateway: 'http://127.0.0.1:4402',
  buckets: 'http://127.0.0.1:4403',
};
const anything = z.record(z.string(), z.unknown());

let template: Template;
beforeAll(async () => {
  template = await synthesized({ examples: 'on', coach: 'claude' });
});

describe('the laptop', () => {
  it('has a stand-in for every resource, or knows that it needs none', () => {
    for (const [logicalId, { Type }] of Object.entries(template.Resources)) {
      expect(() => assertStandIn(logicalId, Type)).not.toThrow();
    }
  });

  it('can resolve every property', () => {
    const types = [...new Set(Object.values(template.Resources).map(({ Type }) => Type))];
    const resolved = opened().all(types, anything);

    expect(resolved).toHaveLength(Object.keys(template.Resources).length);
    expect(JSON.stringify(resolved)).not.toMatch(/"(Ref|Fn::\w+)":|undefined/);
  });

  it('has sign-in lead back to its own site, and pages speak to its own sign-in and bucket', () => {
    const [client] = opened().all('AWS::Cognito::UserPoolClient', anything);
    const [headers] = opened().all('AWS::CloudFront::ResponseHeadersPolicy', anything);

    expect(client?.properties['CallbackURLs']).toEqual(['http://127.0.0.1:4400/auth/callback']);
    expect(JSON.stringify(headers?.properties)).toContain(
      "connect-src 'self' http://127.0.0.1:4401/ http://127.0.0.1:4401 http://127.0.0.1:4403;",
    );
  });
});

const opened = () =>
  openTemplate(
    {
      Parameters: {},
      Resources: Object.fromEntries(
        Object.entries(template.Resources).map(([id, { Type, Properties = {} }]) => [
          id,
          { Type, Properties: { ...Properties } },
        ]),
      ),
    },
    'cdk.out',
    addresses,
  );
