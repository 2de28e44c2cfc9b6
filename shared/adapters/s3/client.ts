import { S3Client } from '@aws-sdk/client-s3';
import { UploadGone, UploadsUnavailable } from '../../contract/faults';
import { awsPatience } from '../patient-client';

/** A bucket, and how to reach it. */
export type Bucket = Readonly<{ client: S3Client; bucket: () => string }>;

/** The client of the bucket of uploads. A piece of an upload may take half a minute, not longer. */
export const s3Client = (): S3Client => new S3Client({ maxAttempts: 4, requestHandler: awsPatience(30_000) });

/** What a call of S3 gives; its faults under our names. @throws UploadGone, UploadsUnavailable */
export const told = async <T>(call: Promise<T>): Promise<T> => {
  try {
    return await call;
  } catch (cause) {
    throw s3Fault(cause);
  }
};

export const s3Fault = (cause: unknown): Error =>
  cause instanceof Error && ['NoSuchKey', 'NotFound'].includes(cause.name)
    ? new UploadGone('An upload is not there any more.', { cause })
    : new UploadsUnavailable('The bucket of uploads did not answer.', { cause });
