import { existsSync } from 'node:fs';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { excuse } from '../excuse';

/** Code, styles and type. Their names carry a hash, so they never change their meaning. */
export const hashedAssets = 'assets/*';
/** Copies of the code and the styles among them, compressed. */
const brotliCopies = 'brotli/*';

type Props = Readonly<{
  /** The built web app; while there is none, the bucket stays empty. */
  site: string;
}>;

/** The web app's files in a private bucket, each with how long it may be kept. */
export class SiteFiles extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { site }: Props) {
    super(scope, id);

    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      // A copy of the build; whatever is in it can be built again.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    excuse(this.bucket, { 'AwsSolutions-S1': 'Only CloudFront reads it, and only public files are in it.' });
    if (existsSync(site)) {
      this.publish(site);
    }
  }

  private publish(site: string): void {
    const shared = { destinationBucket: this.bucket, sources: [Source.asset(site)] };

    const forGood = {
      ...shared,
      exclude: ['*'],
      // Old ones stay for tabs that are still open.
      prune: false,
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
    };
    const assets = new BucketDeployment(this, 'Assets', { ...forGood, include: [hashedAssets] });
    const copies = new BucketDeployment(this, 'Brotli', {
      ...forGood,
      include: [brotliCopies],
      contentEncoding: 'br',
    });
    const pages = new BucketDeployment(this, 'Pages', {
      ...shared,
      exclude: [hashedAssets, brotliCopies],
      cacheControl: [CacheControl.noCache()],
    });
    // A page must not be seen before what it loads.
    pages.node.addDependency(assets, copies);
    this.excuseDeployment(pages);
  }

  /** The function that unpacks the site comes with CDK, and with it its role and its runtime. */
  private excuseDeployment({ handlerRole }: BucketDeployment): void {
    const { defaultChild } = this.bucket.node;
    const bucketId = defaultChild instanceof CfnBucket ? Stack.of(this).getLogicalId(defaultChild) : '';
    const reason = 'CDK’s own helper, which runs at deployment only and copies the site’s files into its bucket.';
    const cdkAssets = 'arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*';

    excuse(handlerRole.node.scope ?? handlerRole, {
      'AwsSolutions-L1': reason,
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]':
        reason,
      'AwsSolutions-IAM5[Action::s3:GetObject*]': reason,
      'AwsSolutions-IAM5[Action::s3:GetBucket*]': reason,
      'AwsSolutions-IAM5[Action::s3:List*]': reason,
      'AwsSolutions-IAM5[Action::s3:DeleteObject*]': reason,
      'AwsSolutions-IAM5[Action::s3:Abort*]': reason,
      [`AwsSolutions-IAM5[Resource::${cdkAssets}]`]: reason,
      [`AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/*]`]: reason,
    });
  }
}
