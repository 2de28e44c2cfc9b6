import { DeleteObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { UploadsUnavailable } from '../contract/faults';
import type { Uploads } from '../ports';

type Bucket = Readonly<{ client: S3Client; bucket: () => string }>;

/** How long a form is good for, in seconds. S3 looks at it when an upload begins. */
const formLasts = 3600;

/** The bucket that athletes upload to. */
export const s3Uploads = ({ client, bucket }: Bucket): Uploads => ({
  form: async (key, mostBytes) => {
    const Bucket = bucket();
    const { url, fields } = await createPresignedPost(client, {
      Bucket,
      Key: key,
      Conditions: [['content-length-range', 1, mostBytes]],
      Expires: formLasts,
    });
    return { url, fields };
  },

  remove: async (key) => {
    try {
      await client.send(new DeleteObjectCommand({ Bucket: bucket(), Key: key }));
    } catch (cause) {
      throw new UploadsUnavailable('An upload could not be removed.', { cause });
    }
  },
});
