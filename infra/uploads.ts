import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, HttpMethods } from 'aws-cdk-lib/aws-s3';
import { Aws, Duration, Fn, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { excuse } from './excuse';
import type { PacewrightFunction } from './pacewright-function';

/** What athletes upload, and what a workflow notes down of it. */
export type UploadsPrefix = 'uploads' | 'manifests';
/** What a function may be allowed to do with an object. */
export type ObjectAction = 'GetObject' | 'PutObject' | 'DeleteObject';

/**
 * Files on their way in: a private bucket that browsers upload to with a form each, and that forgets within two days.
 */
export class Uploads extends Construct {
  private readonly bucket: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);

    this.bucket = new Bucket(this, 'Bucket', {
      bucketName,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      lifecycleRules: [{ expiration: Duration.days(2), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      // Only copies are in it, and only for two days.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    excuse(this.bucket, {
      'AwsSolutions-S1': 'What is in it is gone within two days; each function’s own log tells who did what.',
    });
  }

  /** Where browsers upload to. It names the bucket without referring to it, as the bucket refers to the site. */
  get origin(): string {
    return Fn.join('', ['https://', bucketName, '.s3.', Aws.REGION, '.', Aws.URL_SUFFIX]);
  }

  /** Takes uploads from the pages of this site, and from no others. */
  acceptFrom(siteUrl: string): void {
    this.bucket.addCorsRule({
      allowedOrigins: [siteUrl],
      allowedMethods: [HttpMethods.POST],
      allowedHeaders: ['*'],
      maxAge: 3600,
    });
  }

  /** Lets one function do just these things with what lies under a prefix, and tells it of which bucket. */
  grant(to: PacewrightFunction, prefix: UploadsPrefix, ...actions: readonly ObjectAction[]): void {
    const resource = this.bucket.arnForObjects(`${prefix}/*`);
    to.addToRolePolicy(
      new PolicyStatement({ actions: actions.map((action) => `s3:${action}`), resources: [resource] }),
    );
    this.tell(to);
    excuse(to.role ?? to, {
      [`AwsSolutions-IAM5[Resource::<${this.logicalId}.Arn>/${prefix}/*]`]:
        'An upload’s key is made when it is announced; the function may reach these keys and no others.',
    });
  }

  /** Lets one function see what has been uploaded. */
  grantList(to: PacewrightFunction): void {
    to.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:ListBucket'],
        resources: [this.bucket.bucketArn],
        conditions: { StringLike: { 's3:prefix': 'uploads/*' } },
      }),
    );
    this.tell(to);
  }

  private tell(to: PacewrightFunction): void {
    to.addEnvironment('UPLOADS_BUCKET', this.bucket.bucketName);
  }

  private get logicalId(): string {
    return this.bucket.stack.getLogicalId(this.bucket.node.defaultChild as CfnBucket);
  }
}

/** Buckets share one namespace with the whole world, so ours carries the account and a piece of the stack's own id. */
const bucketName = Fn.join('-', [
  'pacewright-uploads',
  Aws.ACCOUNT_ID,
  Fn.select(0, Fn.split('-', Fn.select(2, Fn.split('/', Aws.STACK_ID)))),
]);
