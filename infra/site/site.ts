import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  type FunctionAssociation,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Aws, Fn } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

import type { Artifacts } from '../artifacts';
import { excuse } from '../excuse';
import { plainHeaders, securityHeaders } from './security-headers';
import { hashedAssets, SiteFiles } from './site-files';

const here = dirname(fileURLToPath(import.meta.url));

type Props = Readonly<{
  artifacts: Artifacts;
  gateway: HttpApi;
  /** Where the pages may speak to beside their own origin: to sign in, and to upload. */
  speaksTo: readonly string[];
}>;

/** One origin for everything: the web app, and the API under `/api`. */
export class Site extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, { artifacts, gateway, speaksTo }: Props) {
    super(scope, id);

    const { bucket } = new SiteFiles(this, 'SiteFiles', { site: artifacts.site });
    const distribution = this.distribution(bucket, gateway, artifacts.site, speaksTo);
    this.url = `https://${distribution.distributionDomainName}`;
  }

  private distribution(bucket: Bucket, gateway: HttpApi, site: string, speaksTo: readonly string[]): Distribution {
    const shared = {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: securityHeaders(this, 'Headers', { site, speaksTo }),
      compress: true,
    };
    const plain = plainHeaders(this, 'PlainHeaders');
    const files = S3BucketOrigin.withOriginAccessControl(bucket);

    const distribution = new Distribution(this, 'Distribution', {
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: {
        ...shared,
        origin: files,
        // Each file says itself how long it may be kept.
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        functionAssociations: [this.atTheEdge('ExtensionlessPaths', 'extensionless-paths.js')],
      },
      additionalBehaviors: {
        [`/${hashedAssets}`]: {
          ...shared,
          origin: files,
          responseHeadersPolicy: plain,
          cachePolicy: CachePolicy.CACHING_OPTIMIZED,
          functionAssociations: [this.atTheEdge('BrotliCopies', 'brotli-copies.js')],
        },
        '/api/*': {
          ...shared,
          origin: new HttpOrigin(Fn.join('', [gateway.apiId, '.execute-api.', Aws.REGION, '.', Aws.URL_SUFFIX])),
          responseHeadersPolicy: plain,
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        },
      },
    });
    excuse(distribution, {
      'AwsSolutions-CFR1': 'Runners live everywhere.',
      'AwsSolutions-CFR2':
        'A firewall has a monthly price; the API is throttled, and docs/deploy.md says how to add one.',
      'AwsSolutions-CFR3': 'The log would keep readers’ addresses; the API’s own log tells operators what they need.',
      'AwsSolutions-CFR4': 'Only a domain of the operator’s own can ask for more than CloudFront’s own name does.',
    });
    return distribution;
  }

  /** Has a function look at requests before they are answered. */
  private atTheEdge(id: string, file: string): FunctionAssociation {
    const code = FunctionCode.fromFile({ filePath: join(here, 'edge', file) });
    const edge = new EdgeFunction(this, id, { code, runtime: FunctionRuntime.JS_2_0 });
    return { function: edge, eventType: FunctionEventType.VIEWER_REQUEST };
  }
}
