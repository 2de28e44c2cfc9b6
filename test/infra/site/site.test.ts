import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Template as Assertions, Match } from 'aws-cdk-lib/assertions';
import { resourcesOf, type Template } from '../../../infra/build/template';
import { inlineScript, synthesized } from '../synthesized';

let template: Template;
let stack: Assertions;
beforeAll(async () => {
  template = await synthesized();
  stack = Assertions.fromJSON(template);
});

describe('the content security policy', () => {
  it('lets in our own scripts and the one that sets the theme, known by its hash', () => {
    const hash = createHash('sha256').update(inlineScript).digest('base64');

    expect(directive('script-src')).toBe(`'self' 'sha256-${hash}'`);
    expect(directive('style-src')).toBe("'self'");
    expect(directive('default-src')).toBe("'none'");
  });

  it('lets a page speak to its own origin, to sign-in and to the bucket of uploads', () => {
    expect(directive('connect-src')).toMatch(
      /^'self' «IdentityAthletes\w+\.ProviderURL»\/ https:\/\/«IdentityAthletesSignIn\w+»\.auth\.«AWS::Region»\.amazoncognito\.com https:\/\/pacewright-uploads-\S+\.s3\.«AWS::Region»\.«AWS::URLSuffix»$/,
    );
  });

  it('lets no other site frame it, and none take its forms', () => {
    expect(directive('frame-ancestors')).toBe("'none'");
    expect(directive('form-action')).toBe("'self'");
    expect(directive('base-uri')).toBe("'none'");
  });

  it('knows no unsafe word', () => {
    expect(policy()).not.toMatch(/unsafe|\*/);
  });
});

describe('the site', () => {
  it('sends the other security headers too', () => {
    stack.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentTypeOptions: { Override: true },
          FrameOptions: { FrameOption: 'DENY', Override: true },
          ReferrerPolicy: { Override: true, ReferrerPolicy: 'strict-origin-when-cross-origin' },
          StrictTransportSecurity: { AccessControlMaxAgeSec: 63072000, IncludeSubdomains: true, Override: true },
        },
      },
    });
  });

  it('keeps its files to itself: only CloudFront reads the bucket', () => {
    stack.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    stack.hasResourceProperties('AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: { SigningBehavior: 'always', OriginAccessControlOriginType: 's3' },
    });
  });

  it('hands /api to the API, uncached and whole, and makes no error page of its problems', () => {
    const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
    const allViewerExceptHostHeader = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

    stack.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        CacheBehaviors: Match.arrayWith([
          Match.objectLike({
            PathPattern: '/api/*',
            CachePolicyId: cachingDisabled,
            OriginRequestPolicyId: allViewerExceptHostHeader,
            FunctionAssociations: Match.absent(),
          }),
        ]),
        CustomErrorResponses: Match.absent(),
      },
    });
  });

  it('sends with code, styles and replies only the header that they need: each byte counts on a slow line', () => {
    const config = {
      SecurityHeadersConfig: { ContentTypeOptions: { Override: true } },
      CustomHeadersConfig: Match.absent(),
    };
    const lean = stack.findResources('AWS::CloudFront::ResponseHeadersPolicy', {
      Properties: { ResponseHeadersPolicyConfig: Match.objectEquals({ Name: Match.anyValue(), ...config }) },
    });

    stack.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        CacheBehaviors: Match.arrayWith([
          Match.objectLike({
            PathPattern: '/assets/*',
            ResponseHeadersPolicyId: { Ref: Object.keys(lean)[0] },
          }),
          Match.objectLike({ PathPattern: '/api/*', ResponseHeadersPolicyId: { Ref: Object.keys(lean)[0] } }),
        ]),
      },
    });
  });

  it('lets files with a hash in their name be kept for a year, and a page never without asking', () => {
    const kept = [...resourcesOf(template, 'Custom::CDKBucketDeployment').values()].map(
      ({ Include = null, Exclude, SystemMetadata, Prune }) => ({ Include, Exclude, SystemMetadata, Prune }),
    );

    expect(kept).toEqual([
      {
        Include: ['assets/*'],
        Exclude: ['*'],
        SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
        Prune: false,
      },
      {
        Include: ['brotli/*'],
        Exclude: ['*'],
        SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable', 'content-encoding': 'br' },
        Prune: false,
      },
      {
        Include: null,
        Exclude: ['assets/*', 'brotli/*'],
        SystemMetadata: { 'cache-control': 'no-cache' },
        Prune: true,
      },
    ]);
  });

  it.each([
    ['/', '/index.html'],
    ['/plan/p1/week/3', '/index.html'],
    ['/auth/callback', '/index.html'],
    ['/assets/app-1a2b.js', '/assets/app-1a2b.js'],
    ['/icon.svg', '/icon.svg'],
    ['/sw.js', '/sw.js'],
    ['/manifest.webmanifest', '/manifest.webmanifest'],
    ['/offline', '/index.html'],
  ])('answers %s with %s', (asked, answered) => {
    expect(atTheEdge('ExtensionlessPaths', { uri: asked })).toBe(answered);
  });

  it.each([
    ['/assets/app-1a2b.js', 'gzip, deflate, br, zstd', '/brotli/app-1a2b.js'],
    ['/assets/app-1a2b.css', 'br', '/brotli/app-1a2b.css'],
    ['/assets/app-1a2b.js', 'gzip, deflate', '/assets/app-1a2b.js'],
    ['/assets/app-1a2b.js', undefined, '/assets/app-1a2b.js'],
    ['/assets/type-1a2b.woff2', 'br', '/assets/type-1a2b.woff2'],
  ])('answers a browser that asks for %s and takes %s with %s', (uri, value, answered) => {
    const headers = value === undefined ? {} : { 'accept-encoding': { value } };

    expect(atTheEdge('BrotliCopies', { uri, headers })).toBe(answered);
  });
});

/** The address that a function at the edge makes of a request. */
const atTheEdge = (name: string, request: object): unknown => {
  const functions = [...resourcesOf(template, 'AWS::CloudFront::Function')];
  const [, { FunctionCode = '' } = {}] = functions.find(([id]) => id.includes(name)) ?? [];
  return runInNewContext(`${FunctionCode}; handler({ request: ${JSON.stringify(request)} }).uri`);
};

describe('sign-in', () => {
  it('takes the web app without a secret, by code alone, and leads back to the site alone', () => {
    const [client] = [...resourcesOf(template, 'AWS::Cognito::UserPoolClient').values()];

    expect(client).toMatchObject({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email'],
      GenerateSecret: false,
      PreventUserExistenceErrors: 'ENABLED',
    });
    expect([client?.['CallbackURLs'], client?.['LogoutURLs']].flat().map(text)).toEqual([
      expect.stringMatching(/^https:\/\/«SiteDistribution\w+\.DomainName»\/auth\/callback$/),
      expect.stringMatching(/^https:\/\/«SiteDistribution\w+\.DomainName»\/$/),
    ]);
  });

  it('lets a function sign an example athlete in, where there are examples', async () => {
    const flows = (from: Template) =>
      [...resourcesOf(from, 'AWS::Cognito::UserPoolClient').values()].flatMap((each) => each['ExplicitAuthFlows']);

    expect(flows(template)).not.toContain('ALLOW_ADMIN_USER_PASSWORD_AUTH');
    expect(flows(await synthesized({ examples: 'on' }))).toContain('ALLOW_ADMIN_USER_PASSWORD_AUTH');
  });

  it('knows an athlete by e-mail, proven, and shows pages of its own', () => {
    stack.hasResourceProperties('AWS::Cognito::UserPool', {
      UsernameAttributes: ['email'],
      AutoVerifiedAttributes: ['email'],
      DeletionProtection: 'ACTIVE',
    });
    stack.hasResourceProperties('AWS::Cognito::UserPoolDomain', { ManagedLoginVersion: 2 });
    stack.resourceCountIs('AWS::Cognito::ManagedLoginBranding', 1);
  });
});

const policy = (): string => {
  const [headers] = [...resourcesOf(template, 'AWS::CloudFront::ResponseHeadersPolicy').values()];
  const found = JSON.stringify(headers).match(/"ContentSecurityPolicy":(\{"Fn::Join".*?\]\]\}),"Override"/)?.[1];
  return text(JSON.parse(found ?? '""'));
};

const directive = (name: string): string | undefined =>
  policy()
    .split('; ')
    .find((each) => each.startsWith(`${name} `))
    ?.slice(name.length + 1);

/** A value of the template in words: what only a deployment knows stands in guillemets. */
const text = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  const [[intrinsic, argument] = []] = Object.entries(value);

  if (intrinsic === 'Fn::Join') return argument[1].map(text).join(argument[0]);
  return `«${[argument].flat().map(text).join('.')}»`;
};
