import { S3Client } from '@aws-sdk/client-s3';

/** The client of the bucket of uploads. A piece of an upload may take half a minute, not longer. */
export const s3Client = (): S3Client =>
  new S3Client({ maxAttempts: 4, requestHandler: { connectionTimeout: 1_000, requestTimeout: 30_000 } });
