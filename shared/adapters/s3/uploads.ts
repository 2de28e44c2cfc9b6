import { DeleteObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import type { Uploads } from '../../ports';
import { type Bucket, told } from './client';
import { readObject } from './read-object';

/** How long a form is good for, in seconds. S3 looks at it when an upload begins. */
const formLasts = 3600;

/** The bucket that athletes upload to. */
export const s3Uploads = (uploads: Bucket): Uploads => ({
  form: (key, mostBytes) =>
    told(
      createPresignedPost(uploads.client, {
        Bucket: uploads.bucket(),
        Key: key,
        Conditions: [['content-length-range', 1, mostBytes]],
        Expires: formLasts,
      }),
    ),

  present: async (prefix) => {
    const listed = await told(
      uploads.client.send(new ListObjectsV2Command({ Bucket: uploads.bucket(), Prefix: prefix })),
    );
    return new Map((listed.Contents ?? []).map(({ Key = '', Size = 0 }) => [Key, Size]));
  },

  read: (key) => readObject(uploads, key),

  remove: async (key) => {
    await told(uploads.client.send(new DeleteObjectCommand({ Bucket: uploads.bucket(), Key: key })));
  },
});
